import type { Source } from '../../src/model/claim.ts';

export const wikipediaFerrochrome: Source = {
  title: 'Ferrochrome',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Ferrochrome',
  accessed: '2026-11-23',
};
