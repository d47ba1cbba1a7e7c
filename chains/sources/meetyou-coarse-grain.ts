import type { Source } from '../../src/model/claim.ts';

export const meetyouCoarseGrain: Source = {
  title: 'What is the Current Research State on Coarse-grain WC?',
  publisher: 'Meetyou Carbide',
  url: 'https://www.meetyoucarbide.com/zh/what-is-the-current-research-state-on-coarse-grain-wc/',
  accessed: '2026-11-26',
};
