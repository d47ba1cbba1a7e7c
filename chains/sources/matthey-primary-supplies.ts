import type { Source } from '../../src/model/claim.ts';

export const mattheyPrimarySupplies: Source = {
  title: 'Primary supplies',
  publisher: 'Johnson Matthey',
  url: 'https://matthey.com/products-and-markets/pgms-and-circularity/pgm-markets/primary-supplies',
  accessed: '2026-11-26',
};
