import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2020Molybdenum: Source = {
  title: 'Mineral Commodity Summaries 2020: Molybdenum',
  publisher: 'U.S. Geological Survey',
  published: '2020',
  url: 'https://docslib.org/doc/2442705/molybdenum-data-sheet',
  accessed: '2026-11-23',
};
