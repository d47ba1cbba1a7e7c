import type { Source } from '../../src/model/claim.ts';

export const anvilPressPyrophyllite: Source = {
  title: 'Efficiency in a Tetrahedral-Anvil Press as Related to Anvil and Pyrophyllite Size',
  url: 'https://scilit.com/publications/aac7d0b54cfbf8408f04df81a75654e1',
  accessed: '2026-11-26',
};
