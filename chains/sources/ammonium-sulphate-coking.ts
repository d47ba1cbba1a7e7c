import type { Source } from '../../src/model/claim.ts';

export const ammoniumSulphateCoking: Source = {
  title: 'Ammonium Sulphate – A By-product of Coal Coking Process',
  publisher: 'IspatGuru',
  url: 'https://ispatguru.com/ammonium-sulphate-a-by-product-of-coal-coking-process',
  accessed: '2026-11-26',
};
