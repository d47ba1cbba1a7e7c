import type { Source } from '../../src/model/claim.ts';

export const canarySolarChain: Source = {
  title: 'Chart: Which country dominates the solar supply chain?',
  publisher: 'Canary Media',
  published: '2022',
  url: 'https://www.canarymedia.com/articles/solar/chart-which-country-dominates-the-solar-supply-chain',
  accessed: '2026-11-26',
};
