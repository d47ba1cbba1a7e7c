import type { Source } from '../../src/model/claim.ts';

export const zceMethanolBasics: Source = {
  title: 'Basic knowledge of methanol: supply and demand',
  publisher: 'Zhengzhou Commodity Exchange',
  published: '2012-05-22',
  url: 'http://finance.sina.com.cn/money/future/futuresroll/20120522/212712122250.shtml',
  accessed: '2026-11-26',
};
