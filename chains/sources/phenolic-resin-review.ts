import type { Source } from '../../src/model/claim.ts';

export const phenolicResinReview: Source = {
  title: 'Bio-Based Alternatives to Phenol and Formaldehyde for the Production of Resins, Polymers 12, 2237',
  publisher: 'MDPI',
  published: '2020',
  url: 'https://www.scribd.com/document/489828012/polymers-12-02237-v2',
  accessed: '2026-11-23',
};
