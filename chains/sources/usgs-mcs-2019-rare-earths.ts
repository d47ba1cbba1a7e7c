import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2019RareEarths: Source = {
  title: 'Mineral Commodity Summaries 2019: Rare earths',
  publisher: 'U.S. Geological Survey',
  published: '2019',
  url: 'https://docslib.org/doc/9890780/rare-earths1',
  accessed: '2026-11-23',
};
