import type { Source } from '../../src/model/claim.ts';

export const poeMarketGap: Source = {
  title: 'POE Market Gap to Be Covered',
  publisher: 'China Chemical Reporter',
  published: '2023-01-18',
  url: 'https://www.ccr.com.cn/c/2023-01-18/709914.shtml',
  accessed: '2026-11-26',
};
