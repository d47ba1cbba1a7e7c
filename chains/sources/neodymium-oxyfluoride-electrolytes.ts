import type { Source } from '../../src/model/claim.ts';

export const neodymiumOxyfluorideElectrolytes: Source = {
  title: 'Dissolution and Online Monitoring of Nd and Pr Oxides in NdF3–PrF3–LiF Electrolytes, Metals 11(2), 326',
  publisher: 'MDPI',
  published: '2021',
  url: 'https://doi.org/10.3390/met11020326',
};
