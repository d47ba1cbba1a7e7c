import type { Source } from '../../src/model/claim.ts';

export const nitrogenSteelPowder: Source = {
  title: 'Austenitic Stainless Steel Powders with Increased Nitrogen Content for Laser Additive Manufacturing, Metals 10, 61',
  publisher: 'MDPI',
  published: '2020',
  url: 'https://doi.org/10.3390/met10010061',
  accessed: '2026-11-26',
};
