import type { Source } from '../../src/model/claim.ts';

export const evaCopolymer: Source = {
  title: 'Ethylene-vinyl acetate (Wikipedia)',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Ethylene-vinyl_acetate',
  accessed: '2026-11-23',
};
