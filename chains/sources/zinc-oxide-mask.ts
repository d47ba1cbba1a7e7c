import type { Source } from '../../src/model/claim.ts';

export const zincOxideMask: Source = {
  title:
    'Comparison of Zinc Oxide Nanoparticle Integration into Non-Woven Fabrics … for Prospective Application as Active Facemasks, Polymers 15 (17), 3499',
  publisher: 'MDPI',
  published: '2023',
  url: 'https://doi.org/10.3390/polym15173499',
  accessed: '2026-11-26',
};
