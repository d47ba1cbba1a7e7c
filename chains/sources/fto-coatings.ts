import type { Source } from '../../src/model/claim.ts';

export const ftoCoatings: Source = {
  title: 'Fluorine Doped Tin Oxide Coatings: Over 50 Years and Going Strong, Key Engineering Materials 380',
  publisher: 'Trans Tech Publications',
  published: '2008',
  url: 'http://www.scientific.net/KEM.380.169',
  accessed: '2026-11-23',
};
