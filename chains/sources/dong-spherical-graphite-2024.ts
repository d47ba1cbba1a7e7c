import type { Source } from '../../src/model/claim.ts';

export const dongSphericalGraphite2024: Source = {
  title: 'Quantifying the Impurity Distribution in Spherical Graphite: The Limitation of Flotation for Graphite Purification Explained',
  publisher: 'Minerals 14(12), 1187 (MDPI)',
  published: '2024',
  url: 'https://doi.org/10.3390/min14121187',
  accessed: '2026-11-23',
};
