import type { Source } from '../../src/model/claim.ts';

export const fluorinatedPolyimideFilm: Source = {
  title: '[Fluorinated copolymerised polyimide films of 6FDA, ODPA, BPDA and ODA]',
  publisher: 'SciELO',
  url: 'https://scielo.br/j/po/a/hcWD5yYTyL56Rq3Sw6VcqZB',
  accessed: '2026-11-26',
};
