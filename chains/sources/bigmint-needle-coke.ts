import type { Source } from '../../src/model/claim.ts';

export const bigmintNeedleCoke: Source = {
  title: 'Will China’s Needle Coke Shortage Derail their Graphite Electrodes Production Plans?',
  publisher: 'BigMint',
  url: 'https://bigmint.co/insights/detail/will-chinas-needle-coke-shortage-derail-their-graphite-electrodes-production-plans-132657',
  accessed: '2026-11-26',
};
