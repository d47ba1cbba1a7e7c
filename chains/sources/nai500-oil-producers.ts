import type { Source } from '../../src/model/claim.ts';

export const nai500OilProducers: Source = {
  title: 'EIA: Top Ten Oil Producing Countries Worldwide',
  publisher: 'NAI 500',
  published: '2024-05-26',
  url: 'https://nai500.com/blog/2024/05/eia-top-ten-oil-producing-countries-worldwide/',
  accessed: '2026-11-26',
};
