import type { Source } from '../../src/model/claim.ts';

export const bottomBlowingReview: Source = {
  title: 'Development of Bottom-Blowing Copper Smelting Technology: A Review (Zhao, Liao), Metals 12, 190',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://doi.org/10.3390/met12020190',
  accessed: '2026-11-26',
};
