import type { Source } from '../../src/model/claim.ts';

export const bariumTitanateSemiOxalate: Source = {
  title: 'Formation of BaTiO3 from barium oxalate and TiO2',
  url: 'https://discovery.researcher.life/article/formation-of-batio3from-barium-oxalate-and-tio2/27ecbf36e2433e1abc88dc6bb900143c',
  accessed: '2026-11-26',
};
