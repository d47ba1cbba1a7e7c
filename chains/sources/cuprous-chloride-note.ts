import type { Source } from '../../src/model/claim.ts';

export const cuprousChlorideNote: Source = {
  title: 'History of cuprous chloride',
  publisher: 'wsdty.com',
  url: 'https://www.wsdty.com/news/history-of-cuprous-chloride.html',
  accessed: '2026-11-26',
};
