import type { Source } from '../../src/model/claim.ts';

export const phosphorFreeWhiteLed: Source = {
  title: 'Phosphor-free white light-emitting diodes',
  publisher: 'Chinese Physics B 24(6), 068505',
  published: '2015',
  url: 'https://cpb.iphy.ac.cn/article/2015/cpb_24_6_068505.html',
  accessed: '2026-11-26',
};
