import type { Source } from '../../src/model/claim.ts';

export const fluorosilicicHydrogenFluoride: Source = {
  title: 'Production of anhydrous hydrogen fluoride from fluorosilicic acid: a review (Yang and others)',
  publisher: 'Frontiers in Chemistry 12, 1372981',
  published: '2024',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10927795',
  accessed: '2026-11-26',
};
