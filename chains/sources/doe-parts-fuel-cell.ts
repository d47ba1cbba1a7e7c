import type { Source } from '../../src/model/claim.ts';

export const doePartsFuelCell: Source = {
  title: 'Parts of a Fuel Cell',
  publisher: 'United States Department of Energy',
  url: 'https://www.energy.gov/eere/fuelcells/parts-fuel-cell',
  accessed: '2026-11-26',
};
