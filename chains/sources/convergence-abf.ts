import type { Source } from '../../src/model/claim.ts';

export const convergenceAbf: Source = {
  title: 'Securing the Substrate Behind Every Chip: A U.S. Strategy for Ajinomoto Build-Up Film (ABF)',
  publisher: 'Convergence Analysis',
  published: '2025-07-31',
  url: 'https://www.convergenceanalysis.org/fellowships/spar-economics/securing-the-substrate-behind-every-chip-a-us-strategy-for-ajinomoto-build-up-film-abf',
  accessed: '2026-11-26',
};
