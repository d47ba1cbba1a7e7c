import type { Source } from '../../src/model/claim.ts';

export const dryFilmResistPatent: Source = {
  title: 'EP 0186091: Trockenfilmresist',
  publisher: 'European Patent Office',
  url: 'https://data.epo.org/publication-server/rest/v1.2/patents/EP0186091NWA1/document.html',
  accessed: '2026-11-26',
};
