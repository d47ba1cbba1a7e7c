import type { Source } from '../../src/model/claim.ts';

export const polycarbosilaneSynthesis: Source = {
  title: 'Journal of Advanced Ceramics 4 (4), article 9: polycarbosilane from polydimethylsilane (abstract)',
  publisher: 'Tsinghua University Press',
  published: '2015',
  url: 'https://dc.tsinghuajournals.com/journal-of-advanced-ceramics/vol4/iss4/9/',
  accessed: '2026-11-26',
};
