import type { Source } from '../../src/model/claim.ts';

export const barryArylhalosilanes: Source = {
  title: 'Preparation of Arylhalosilanes (Barry, Gilkey and Hook), Ind. Eng. Chem. 51 (2), 131–138',
  publisher: 'American Chemical Society',
  published: '1959',
  url: 'https://datapdf.com/preparation-of-arylhalosilanes-industrial-engineering-chemis.html',
  accessed: '2026-11-26',
};
