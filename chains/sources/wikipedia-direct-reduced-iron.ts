import type { Source } from '../../src/model/claim.ts';

export const wikipediaDirectReducedIron: Source = {
  title: 'Direct reduced iron',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Direct_reduced_iron',
  accessed: '2026-11-23',
};
