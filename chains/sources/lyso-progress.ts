import type { Source } from '../../src/model/claim.ts';

export const lysoProgress: Source = {
  title: 'Research Progress on LYSO:Ce Scintillation Crystals, Journal of Synthetic Crystals 50(10), 1858–1869',
  publisher: 'Journal of Synthetic Crystals',
  url: 'http://rgjtxb.jtxb.cn/EN/Y2021/V50/I10/1858',
  accessed: '2026-11-26',
};
