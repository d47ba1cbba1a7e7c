import type { Source } from '../../src/model/claim.ts';

export const wikipediaElectricArcFurnace: Source = {
  title: 'Electric arc furnace',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Electric_arc_furnace',
  accessed: '2026-11-23',
};
