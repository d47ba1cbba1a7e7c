import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2024: Source = {
  title: 'Mineral Commodity Summaries 2024',
  publisher: 'U.S. Geological Survey',
  published: '2024',
};
