import type { Source } from '../../src/model/claim.ts';

export const fluorinatedGrapheneLetter: Source = {
  title:
    'High-Yield Production of Highly Fluorinated Graphene by Direct Heating Fluorination of Graphene-oxide, ACS Applied Materials & Interfaces',
  publisher: 'American Chemical Society',
  url: 'https://datapdf.com/download/high-yield-production-of-highly-fluorinated-graphene-by-dire.html',
  accessed: '2026-11-26',
};
