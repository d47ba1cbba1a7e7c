import type { Source } from '../../src/model/claim.ts';

export const heterojunctionDeposition: Source = {
  title: 'Study on the deposition of amorphous silicon and ITO thin films for heterojunction solar cell application',
  publisher: 'Tạp chí Phát triển KH&CN 16(K1)',
  published: '2013',
  url: 'https://www.scribd.com/document/677812731/Study-on-the-deposition-of-amorphous-silicon-and-ito-thin-filmsfor-heteroiunction-solar-cell-application',
  accessed: '2026-11-23',
};
