import type { Source } from '../../src/model/claim.ts';

export const stripSteelEntry: Source = {
  title: 'Strip steel',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Strip_steel',
  accessed: '2026-11-26',
};
