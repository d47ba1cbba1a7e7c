import type { Source } from '../../src/model/claim.ts';

export const tyreCordWire: Source = {
  title: 'Cord, Tire (The Book of Terms)',
  publisher: 'Wire Association International',
  url: 'https://static2.wirenet.org/the-book-of-terms/cord-tire',
  accessed: '2026-11-26',
};
