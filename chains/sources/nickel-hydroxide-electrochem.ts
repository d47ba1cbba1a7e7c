import type { Source } from '../../src/model/claim.ts';

export const nickelHydroxideElectrochem: Source = {
  title: 'Role of Electrochemical Precipitation Parameters in Developing Mixed-Phase Battery-Grade Nickel Hydroxide, Electrochem 6(1), 2',
  publisher: 'MDPI',
  published: '2025',
  url: 'https://doi.org/10.3390/electrochem6010002',
  accessed: '2026-11-26',
};
