import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2020Tungsten: Source = {
  title: 'Mineral Commodity Summaries 2020: Tungsten',
  publisher: 'U.S. Geological Survey',
  published: '2020',
  url: 'https://docslib.org/doc/3520125/tungsten-data-sheet',
  accessed: '2026-11-23',
};
