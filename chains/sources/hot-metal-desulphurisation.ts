import type { Source } from '../../src/model/claim.ts';

export const hotMetalDesulphurisation: Source = {
  title: 'Hot Metal Desulphurization',
  publisher: 'Danieli',
  url: 'https://www.danieli.com/en/products/products-processes-and-technologies/hot-metal-desulphurization_26_70.htm',
  accessed: '2026-11-26',
};
