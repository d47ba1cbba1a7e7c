import type { Source } from '../../src/model/claim.ts';

export const cpicSmc: Source = {
  title: 'Sheet moulding compound (SMC)',
  publisher: 'Chongqing Polycomp International',
  url: 'http://en.cpicfiber.com/index/listgongyi/s/150/id/304.html',
  accessed: '2026-11-23',
};
