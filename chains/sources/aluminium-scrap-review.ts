import type { Source } from '../../src/model/claim.ts';

export const aluminiumScrapReview: Source = {
  title: 'Preparation and Melting of Scrap in Aluminum Recycling: A Review, Metals 8(4), 249',
  publisher: 'MDPI',
  published: '2018',
  url: 'https://www2.mdpi.com/2075-4701/8/4/249',
  accessed: '2026-11-23',
};
