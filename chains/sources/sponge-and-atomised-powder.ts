import type { Source } from '../../src/model/claim.ts';

export const spongeAndAtomisedPowder: Source = {
  title: 'What is the difference between sponge and atomized powders?',
  publisher: 'Experts123',
  url: 'https://experts123.com/q/what-is-the-difference-between-sponge-and-atomized-powders.html',
  accessed: '2026-11-26',
};
