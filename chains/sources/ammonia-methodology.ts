import type { Source } from '../../src/model/claim.ts';

export const ammoniaMethodology: Source = {
  title: 'Ammonia methodology',
  publisher: 'ICIS',
  published: '2013',
  url: 'https://www.icis.com/compliance/documents/ammonia-methodology-february-2013/',
  accessed: '2026-11-23',
};
