import type { Source } from '../../src/model/claim.ts';

export const lithiumFluoridePatent: Source = {
  title: 'Apparatus and method for the continuous production of lithium fluoride, WO 2026/132496',
  publisher: 'Buss ChemTech',
  published: '2026-06-25',
  url: 'https://eureka.patsnap.com/patent/WO2026132496A1',
  accessed: '2026-11-26',
};
