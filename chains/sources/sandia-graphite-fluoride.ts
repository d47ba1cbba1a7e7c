import type { Source } from '../../src/model/claim.ts';

export const sandiaGraphiteFluoride: Source = {
  title: 'Composites of (C4F)n and (CF)n Synthesized by Uncatalyzed Fluorination of Graphite, Solids 3(2), 237–257',
  publisher: 'MDPI',
  url: 'https://doi.org/10.3390/solids3020017',
  accessed: '2026-11-26',
};
