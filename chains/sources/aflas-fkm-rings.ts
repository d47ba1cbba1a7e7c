import type { Source } from '../../src/model/claim.ts';

export const aflasFkmRings: Source = {
  title: 'AFLAS vs FKM O-rings',
  publisher: 'oringsupplyco.com',
  url: 'https://oringsupplyco.com/blog/aflas-vs-fkm-o-rings/',
  accessed: '2026-11-26',
};
