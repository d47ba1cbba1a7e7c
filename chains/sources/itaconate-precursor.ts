import type { Source } from '../../src/model/claim.ts';

export const itaconatePrecursor: Source = {
  title: 'Copolymer of acrylonitrile and ammonium itaconate as carbon-fibre precursor (abstract), doi 10.1002/app.24256',
  publisher: 'Wiley',
  published: '2006',
  url: 'http://onlinelibrary.wiley.com/doi/10.1002/app.24256/abstract',
  accessed: '2026-11-26',
};
