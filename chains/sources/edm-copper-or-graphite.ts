import type { Source } from '../../src/model/claim.ts';

export const edmCopperOrGraphite: Source = {
  title: 'Select a suitable electrode material for EDM',
  publisher: 'firstratemold.com',
  url: 'https://firstratemold.com/select-a-suitable-electrode-material-for-edm/',
  accessed: '2026-11-26',
};
