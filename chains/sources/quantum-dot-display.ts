import type { Source } from '../../src/model/claim.ts';

export const quantumDotDisplay: Source = {
  title: 'Quantum dot display',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Quantum_dot_display',
  accessed: '2026-11-26',
};
