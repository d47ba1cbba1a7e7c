import type { Source } from '../../src/model/claim.ts';

export const difluoroethaneProduction: Source = {
  title: '1,1-Difluoroethane: Properties, Production process and Uses',
  publisher: 'ChemicalBook',
  url: 'https://m.chemicalbook.com/article/1-1-difluoroethane-properties-production-process-and-uses.htm',
  accessed: '2026-11-26',
};
