import type { Source } from '../../src/model/claim.ts';

export const trimethylgalliumPreparation: Source = {
  title: 'Trimethylgallium (Wikipedia)',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia-on-ipfs.org/wiki/Trimethylgallium',
  accessed: '2026-11-23',
};
