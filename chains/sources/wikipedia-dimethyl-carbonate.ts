import type { Source } from '../../src/model/claim.ts';

export const wikipediaDimethylCarbonate: Source = {
  title: 'Dimethyl carbonate',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Dimethyl_carbonate',
  accessed: '2026-11-23',
};
