import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2010Sulfur: Source = {
  title: 'Mineral Commodity Summaries 2010: Sulfur',
  publisher: 'U.S. Geological Survey',
  published: '2010',
  url: 'https://www.scribd.com/document/207277177/Sulfur-Acid-2010',
  accessed: '2026-11-23',
};
