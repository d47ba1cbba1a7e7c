import type { Source } from '../../src/model/claim.ts';

export const differentlyAtomisedSteel: Source = {
  title: 'A Comparative Study on Laser Powder Bed Fusion of Differently Atomized 316L Stainless Steel, Materials 15, 4938',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://doi.org/10.3390/ma15144938',
  accessed: '2026-11-26',
};
