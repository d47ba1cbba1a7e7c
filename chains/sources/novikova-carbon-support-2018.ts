import type { Source } from '../../src/model/claim.ts';

export const novikovaCarbonSupport2018: Source = {
  title: 'Influence of Carbon Support on Catalytic Layer Performance of Proton Exchange Membrane Fuel Cells',
  publisher: 'Electrocatalysis 9, 22–30',
  published: '2018',
  url: 'https://doi.org/10.1007/s12678-017-0416-4',
  accessed: '2026-11-26',
};
