import type { Source } from '../../src/model/claim.ts';

export const wikipediaLipf6: Source = {
  title: 'Lithium hexafluorophosphate',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Lithium_hexafluorophosphate',
  accessed: '2026-11-23',
};
