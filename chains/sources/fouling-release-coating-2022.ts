import type { Source } from '../../src/model/claim.ts';

export const foulingReleaseCoating2022: Source = {
  title: 'Preparation and Properties of Fluorosilicone Fouling-Release Coatings, Polymers 14 (18), 3804',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://doi.org/10.3390/polym14183804',
  accessed: '2026-11-26',
};
