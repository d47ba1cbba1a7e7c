import type { Source } from '../../src/model/claim.ts';

export const aluminiumNitrideMechanism: Source = {
  title: 'Mechanism of AlN Formation through the Carbothermal Reduction of Al2O3 in a Flowing N2 Atmosphere',
  url: 'https://scilit.com/publications/8bc90bd6e2a376d6e6cd2248aea7d98c',
  accessed: '2026-11-26',
};
