import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2020Vanadium: Source = {
  title: 'Mineral Commodity Summaries 2020: Vanadium',
  publisher: 'U.S. Geological Survey',
  published: '2020',
  url: 'https://docslib.org/doc/5623843/vanadium-data-sheet',
  accessed: '2026-11-23',
};
