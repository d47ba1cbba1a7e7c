import type { Source } from '../../src/model/claim.ts';

export const hydrogenPeroxideManufacture: Source = {
  title: 'Hydrogen Peroxide - Manufacture',
  publisher: 'liquisearch.com',
  url: 'https://www.liquisearch.com/hydrogen_peroxide/manufacture',
  accessed: '2026-11-26',
};
