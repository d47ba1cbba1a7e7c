import type { Source } from '../../src/model/claim.ts';

export const lukianovaSiliconNitride: Source = {
  title: 'The effect of Al2O3-MgO additives on the microstructure of spark plasma sintered silicon nitride, Ceramics International',
  publisher: 'Elsevier',
  url: 'https://c.coek.info/pdf-the-effect-of-al2o3-mgo-additives-on-the-microstructure-of-spark-plasma-sintered.html',
  accessed: '2026-11-26',
};
