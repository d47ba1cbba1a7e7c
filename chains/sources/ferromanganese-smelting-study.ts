import type { Source } from '../../src/model/claim.ts';

export const ferromanganeseSmeltingStudy: Source = {
  title: 'Coke and coal as reductants in manganese ore smelting: An experiment (Suharno and others)',
  publisher: 'Sciendo',
  published: '2018',
  url: 'https://doi.org/10.2478/mipo-2018-0004',
};
