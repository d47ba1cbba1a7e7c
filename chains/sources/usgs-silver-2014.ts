import type { Source } from '../../src/model/claim.ts';

export const usgsSilver2014: Source = {
  title: '2014 Minerals Yearbook: Silver',
  publisher: 'U.S. Geological Survey',
  published: '2016',
  url: 'https://docslib.org/doc/9810022/silver-2014-from-1-219-t-in-2013',
  accessed: '2026-11-23',
};
