import type { Source } from '../../src/model/claim.ts';

export const sicIsostaticGraphite: Source = {
  title: 'Official release of two isostatic graphite standards for SiC single crystal growth',
  publisher: 'SIAMC Advanced Materials',
  published: '2025',
  url: 'https://www.siamccarbon.com/Official-Release-of-Two-Isostatic-Graphite-Standards-for-SiC-Single-Crystal-Growth-id49850316.html',
  accessed: '2026-11-23',
};
