import type { Source } from '../../src/model/claim.ts';

export const wikipediaSpringSteel: Source = {
  title: 'Spring steel',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Spring_steel',
  accessed: '2026-11-23',
};
