import type { Source } from '../../src/model/claim.ts';

export const lynasDysprosium: Source = {
  title: 'Lynas produces world’s first dysprosium outside of China',
  publisher: 'Australian Mining',
  published: '2025-05-16',
  url: 'https://www.australianmining.com.au/lynas-produces-worlds-first-dysprosium-outside-of-china/',
  accessed: '2026-11-23',
};
