import type { Source } from '../../src/model/claim.ts';

export const cuNiSiLeadFrameReview: Source = {
  title: 'Research Progress of Cu-Ni-Si Series Alloys for Lead Frames, Coatings 15(1), 91',
  publisher: 'MDPI',
  published: '2025',
  url: 'https://doi.org/10.3390/coatings15010091',
  accessed: '2026-11-23',
};
