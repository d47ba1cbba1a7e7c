import type { Source } from '../../src/model/claim.ts';

export const scandiumHydrolysisLiquor: Source = {
  title: '[Recovery of scandium from hydrolysis solutions of titanium dioxide production: abstract]',
  publisher: 'Synapse',
  url: 'https://synapsesocial.com/ar/papers/69fd7e5cbfa21ec5bbf069c1',
  accessed: '2026-11-26',
};
