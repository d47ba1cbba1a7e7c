import type { Source } from '../../src/model/claim.ts';

export const wikipediaBtx: Source = {
  title: 'BTX (chemistry)',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/BTX_(chemistry)',
  accessed: '2026-11-26',
};
