import type { Source } from '../../src/model/claim.ts';

export const netlAirSeparation: Source = {
  title: 'Gasifipedia 3.2: Industrial Gases From Air Separation',
  publisher: 'National Energy Technology Laboratory',
  url: 'https://netl.doe.gov/research/coal/energy-systems/gasification/gasifipedia/industrial',
  accessed: '2026-11-23',
};
