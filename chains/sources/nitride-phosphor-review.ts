import type { Source } from '../../src/model/claim.ts';

export const nitridePhosphorReview: Source = {
  title: 'Rare-Earth Activated Nitride Phosphors: Synthesis, Luminescence and Applications',
  publisher: 'Materials 3, 3777',
  published: '2010',
  url: 'https://www.mdpi.com/1996-1944/3/6/3777/htm',
  accessed: '2026-11-26',
};
