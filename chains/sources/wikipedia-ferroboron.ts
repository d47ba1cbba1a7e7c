import type { Source } from '../../src/model/claim.ts';

export const wikipediaFerroboron: Source = {
  title: 'Ferroboron',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Ferroboron',
  accessed: '2026-11-23',
};
