import type { Source } from '../../src/model/claim.ts';

export const ferrotitaniumEntry: Source = {
  title: 'Ferrotitanium',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Ferrotitanium',
  accessed: '2026-11-26',
};
