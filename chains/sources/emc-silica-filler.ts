import type { Source } from '../../src/model/claim.ts';

export const emcSilicaFiller: Source = {
  title: 'The Effects of Silica-Based Fillers on the Properties of Epoxy Molding Compounds, Materials 12(11), 1811',
  publisher: 'MDPI',
  published: '2019',
  url: 'https://doi.org/10.3390/ma12111811',
  accessed: '2026-11-23',
};
