import type { Source } from '../../src/model/claim.ts';

export const copperBraidedFlexibles: Source = {
  title: 'Copper Braided Flexibles, application note BBT/PMM/AN2',
  publisher: 'Scribd (uploaded copy)',
  published: '2017',
  url: 'https://www.scribd.com/document/673658283/Tech-Article-Copper-Braided-Flexibles',
  accessed: '2026-11-26',
};
