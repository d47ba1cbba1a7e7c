import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2020PhosphateRock: Source = {
  title: 'Mineral Commodity Summaries 2020: Phosphate rock',
  publisher: 'U.S. Geological Survey',
  published: '2020',
  url: 'https://docslib.org/doc/7862533/phosphate-rock-data-sheet',
  accessed: '2026-11-23',
};
