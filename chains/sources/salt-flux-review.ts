import type { Source } from '../../src/model/claim.ts';

export const saltFluxReview: Source = {
  title: 'Solid Salt Fluxes for Molten Aluminum Processing—A Review, Metals 13, 832',
  publisher: 'MDPI',
  published: '2023',
  url: 'https://doi.org/10.3390/met13050832',
  accessed: '2026-11-26',
};
