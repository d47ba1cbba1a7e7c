import type { Source } from '../../src/model/claim.ts';

export const copperCladEpoxyLaminate: Source = {
  title: 'Copper clad epoxy laminate',
  publisher: 'Patsnap Eureka',
  published: '2026',
  url: 'https://eureka.patsnap.com/materials/copper-clad-epoxy-laminate',
  accessed: '2026-11-23',
};
