import type { Source } from '../../src/model/claim.ts';

export const solGelPhotomaskSubstrate: Source = {
  title: 'Sol-gel fabrication of high-quality photomask substrates',
  publisher: 'Journal of Micro/Nanolithography, MEMS, and MOEMS 2(3)',
  published: '2003',
  url: 'https://www.spiedigitallibrary.org/journals/Journal-of-MicroNanolithography-MEMS-and-MOEMS/volume-2/issue-3/0000/Sol-gel-fabrication-of-high-quality-photomask-substrates/10.1117/1.1584686.short',
  accessed: '2026-11-26',
};
