import type { Source } from '../../src/model/claim.ts';

export const rareEarthMineralsProcessing: Source = {
  title: 'Rare earth minerals processing',
  publisher: 'Dorfner Anzaplan',
  url: 'http://www.anzaplan.com/strategic-minerals/rare-earth-minerals/rare-earth-minerals-processing/',
  accessed: '2026-11-23',
};
