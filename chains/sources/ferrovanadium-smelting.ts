import type { Source } from '../../src/model/claim.ts';

export const ferrovanadiumSmelting: Source = {
  title: '[Smelting of ferrovanadium]',
  publisher: 'zaferroalloy.cn',
  url: 'https://zaferroalloy.cn/ja/blog/37.html',
  accessed: '2026-11-26',
};
