import type { Source } from '../../src/model/claim.ts';

export const grainBoundaryDiffusionReview: Source = {
  title: 'Grain Boundary Diffusion Sources and Their Coating Methods for Nd-Fe-B Permanent Magnets, Metals 11(9), 1434',
  publisher: 'MDPI',
  published: '2021',
  url: 'https://www.mdpi.com/2075-4701/11/9/1434',
  accessed: '2026-11-26',
};
