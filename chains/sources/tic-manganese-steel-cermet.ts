import type { Source } from '../../src/model/claim.ts';

export const ticManganeseSteelCermet: Source = {
  title:
    'Microstructure and properties of TiC-high manganese steel cermet prepared by different sintering processes, Journal of Alloys and Compounds 650',
  publisher: 'Elsevier',
  published: '2015',
  url: 'https://c.coek.info/download/microstructure-and-properties-of-tic-high-manganese-steel-cermet-prepared-by-dif_5ae8c229d64ab28099bca5e4.html',
  accessed: '2026-11-26',
};
