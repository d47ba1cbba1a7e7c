import type { Source } from '../../src/model/claim.ts';

export const rareEarthSteelReview: Source = {
  title: 'Effects of Rare Earth Metals on Steel Microstructures, Materials 9, 417',
  publisher: 'MDPI',
  published: '2016',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5456817',
  accessed: '2026-11-26',
};
