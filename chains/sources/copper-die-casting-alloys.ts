import type { Source } from '../../src/model/claim.ts';

export const copperDieCastingAlloys: Source = {
  title: 'Copper alloys [for die casting]',
  publisher: 'Pace Industries',
  url: 'https://paceind.com/copper-alloys/',
  accessed: '2026-11-26',
};
