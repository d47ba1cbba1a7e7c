import type { Source } from '../../src/model/claim.ts';

export const nataliaLithiumTitanate2018: Source = {
  title: 'Lithium Titanate (LTO) Synthesis Through Solid State Reaction and Its Performance for LiFePO4/LTO Battery',
  publisher: 'Journal of Mathematical and Fundamental Sciences 50(3), 290–302',
  published: '2018',
  url: 'https://scribd.com/document/498438692/7950-24517-3-PB',
  accessed: '2026-11-26',
};
