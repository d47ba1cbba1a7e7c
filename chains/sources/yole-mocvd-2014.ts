import type { Source } from '../../src/model/claim.ts';

export const yoleMocvd2014: Source = {
  title: 'LighTimes: Yole Development Predicts New Wave of MOCVD Equipment Purchases with Big-Three Dominance Continuing',
  publisher: 'LighTimes',
  published: '2014-04-10',
  url: 'https://goochandhousego.com/blog_post/lightimes-yole-development-predicts-new-wave-of-mocvd-equipment-purchases-with-big-three-dominance-continuing-2/',
  accessed: '2026-11-26',
};
