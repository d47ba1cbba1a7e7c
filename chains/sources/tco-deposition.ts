import type { Source } from '../../src/model/claim.ts';

export const tcoDeposition: Source = {
  title: 'A Comparison of TCO Deposition Technologies, 25th EU PVSEC',
  publisher: 'WIP',
  published: '2010',
  url: 'https://www.eupvsec-proceedings.com/proceedings?char=A&paper=7682',
  accessed: '2026-11-23',
};
