import type { Source } from '../../src/model/claim.ts';

export const solidStateLightingPhosphor: Source = {
  title: 'Assessment of Crystalline Materials for Solid State Lighting Applications: Beyond the Rare Earth Elements, Crystals 10(7), 559',
  publisher: 'MDPI',
  published: '2020',
  url: 'https://www.mdpi.com/2073-4352/10/7/559',
  accessed: '2026-11-23',
};
