import type { Source } from '../../src/model/claim.ts';

export const jimohPcc2018: Source = {
  title: 'Synthesis of precipitated calcium carbonate: a review',
  publisher: 'Carbonates and Evaporites 33, 331–346 (Springer)',
  published: '2018',
  url: 'https://doi.org/10.1007/s13146-017-0341-x',
  accessed: '2026-11-23',
};
