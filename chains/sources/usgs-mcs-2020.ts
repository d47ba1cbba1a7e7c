import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2020: Source = {
  title: 'Mineral Commodity Summaries 2020',
  publisher: 'U.S. Geological Survey',
  published: '2020',
};
