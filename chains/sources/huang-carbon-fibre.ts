import type { Source } from '../../src/model/claim.ts';

export const huangCarbonFibre: Source = {
  title: 'Fabrication and Properties of Carbon Fibers, Materials 2(4), 2369–2403',
  publisher: 'MDPI',
  published: '2009',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5513585',
  accessed: '2026-11-23',
};
