import type { Source } from '../../src/model/claim.ts';

export const gbt17748: Source = {
  title: 'GB/T 17748-2016 建筑幕墙用铝塑复合板',
  publisher: '中国国家标准化管理委员会',
  published: '2016',
  url: 'https://gf.cabr-fire.com/article-64243.htm',
  accessed: '2026-11-23',
};
