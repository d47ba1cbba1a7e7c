import type { Source } from '../../src/model/claim.ts';

export const icProcessSteps: Source = {
  title: 'Topography Simulation of Novel Processing Techniques (L. Filipovic)',
  publisher: 'Technische Universität Wien',
  url: 'https://www.iue.tuwien.ac.at/phd/filipovic/node9.html',
  accessed: '2026-11-26',
};
