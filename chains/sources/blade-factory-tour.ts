import type { Source } from '../../src/model/claim.ts';

export const bladeFactoryTour: Source = {
  title: 'Rotor blade factory: shell casting, assembly, glueing',
  publisher: 'Windpower web (mirror)',
  url: 'http://xn--drmstrre-64ad.dk/wp-content/wind/miller/windpower%20web/en/kids/choose/rotor/factory.htm',
  accessed: '2026-11-26',
};
