import type { Source } from '../../src/model/claim.ts';

export const wikipediaFkm: Source = {
  title: 'FKM (Wikipedia, mirrored)',
  publisher: 'EPFL Graph Search',
  url: 'https://graphsearch.epfl.ch/en/concept/4408405',
  accessed: '2026-11-26',
};
