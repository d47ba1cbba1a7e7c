import type { Source } from '../../src/model/claim.ts';

export const wikipediaBasicOxygenSteelmaking: Source = {
  title: 'Basic oxygen steelmaking',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Basic_oxygen_steelmaking',
  accessed: '2026-11-23',
};
