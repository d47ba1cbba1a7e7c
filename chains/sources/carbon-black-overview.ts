import type { Source } from '../../src/model/claim.ts';

export const carbonBlackOverview: Source = {
  title: 'Carbon black',
  publisher: '2B1st Consulting',
  url: 'https://2b1stconsulting.com/carbon-black/',
  accessed: '2026-11-23',
};
