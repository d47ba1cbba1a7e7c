import type { Source } from '../../src/model/claim.ts';

export const fibroluxPultrusion: Source = {
  title: 'Pultrusion',
  publisher: 'Fibrolux',
  url: 'https://fibrolux.com/en/pultrusion/',
  accessed: '2026-11-26',
};
