import type { Source } from '../../src/model/claim.ts';

export const bezlepkinaRop2022: Source = {
  title: 'Ring-Opening Polymerization (ROP) and Catalytic Rearrangement as a Way to Obtain Siloxane Mono- and Telechelics',
  publisher: 'Polymers 14(12), 2408 (MDPI)',
  published: '2022',
  url: 'https://doi.org/10.3390/polym14122408',
  accessed: '2026-11-23',
};
