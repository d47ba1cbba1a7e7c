import type { Source } from '../../src/model/claim.ts';

export const c72900Sheet: Source = {
  title: 'C72900 copper nickel tin bronze',
  publisher: 'shlionmetal.com',
  url: 'https://shlionmetal.com/products/copper/c72900-copper-nickel-tin-bronze',
  accessed: '2026-11-26',
};
