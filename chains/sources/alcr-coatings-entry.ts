import type { Source } from '../../src/model/claim.ts';

export const alcrCoatingsEntry: Source = {
  title: 'AlCr-Based Coatings in Industrial Applications',
  publisher: 'Encyclopedia (MDPI)',
  published: '2021',
  url: 'https://encyclopedia.pub/9090',
  accessed: '2026-11-26',
};
