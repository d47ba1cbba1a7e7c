import type { Source } from '../../src/model/claim.ts';

export const epichlorohydrinMarket: Source = {
  title: 'Epoxy Chloropropane Market in China, China Chemical Reporter 2016 issue 1',
  publisher: 'China Chemical Reporter',
  published: '2016',
  url: 'https://www.ccr.com.cn/c/2016-01-05/640971.shtml',
  accessed: '2026-11-23',
};
