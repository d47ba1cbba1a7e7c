import type { Source } from '../../src/model/claim.ts';

export const bouguernDryElectrode2024: Source = {
  title: 'Engineering Dry Electrode Manufacturing for Sustainable Lithium-Ion Batteries',
  publisher: 'Batteries 10(1), 39 (MDPI)',
  published: '2024',
  url: 'https://doi.org/10.3390/batteries10010039',
  accessed: '2026-11-23',
};
