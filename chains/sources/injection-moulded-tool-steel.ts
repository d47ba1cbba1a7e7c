import type { Source } from '../../src/model/claim.ts';

export const injectionMouldedToolSteel: Source = {
  title: 'Sintering and properties of MIM M2 high speed steel produced by prealloy and master alloy routes, Metal Powder Report 71 (3)',
  publisher: 'Elsevier',
  published: '2016',
  url: 'https://c.coek.info/download/sintering-and-properties-of-mim-m2-high-speed-steel-produced-by-prealloy-and-mas_5c11171ed64ab214ee7d8598.html',
  accessed: '2026-11-26',
};
