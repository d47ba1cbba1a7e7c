import type { Source } from '../../src/model/claim.ts';

export const methylpyrrolidoneProduct: Source = {
  title: 'n-Methylpyrrolidone',
  publisher: 'en.gfufa.com',
  url: 'https://en.gfufa.com/products_detail/1643',
  accessed: '2026-11-26',
};
