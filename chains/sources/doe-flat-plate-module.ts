import type { Source } from '../../src/model/claim.ts';

export const doeFlatPlateModule: Source = {
  title: 'Flat-Plate Photovoltaic Module Basics',
  publisher: 'U.S. Department of Energy',
  published: '2013',
  url: 'http://energy.gov/eere/energybasics/articles/flat-plate-photovoltaic-module-basics',
  accessed: '2026-11-23',
};
