import type { Source } from '../../src/model/claim.ts';

export const icisSodaAsh: Source = {
  title: 'Soda ash methodology (June 2012)',
  publisher: 'ICIS',
  published: '2012',
  url: 'https://www.icis.com/compliance/documents/soda-ash-methodology-june-2012/',
  accessed: '2026-11-26',
};
