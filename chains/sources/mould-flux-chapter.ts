import type { Source } from '../../src/model/claim.ts';

export const mouldFluxChapter: Source = {
  title:
    'Mould Fluxes in the Steel Continuous Casting Process (Brandaleze and others), Science and Technology of Casting Processes, chapter 7',
  publisher: 'InTech',
  published: '2012',
  url: 'http://dx.doi.org/10.5772/50874',
};
