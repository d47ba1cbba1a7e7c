import type { Source } from '../../src/model/claim.ts';

export const wikipediaLithiumTriborate: Source = {
  title: 'Lithium triborate',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Lithium_triborate',
  accessed: '2026-11-26',
};
