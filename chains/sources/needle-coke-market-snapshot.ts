import type { Source } from '../../src/model/claim.ts';

export const needleCokeMarketSnapshot: Source = {
  title: 'Needle Coke Market – Snapshot',
  publisher: 'Transparency Market Research',
  published: '2018',
  url: 'https://www.transparencymarketresearch.com/needle-coke-market.html',
  accessed: '2026-11-26',
};
