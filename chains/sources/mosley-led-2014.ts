import type { Source } from '../../src/model/claim.ts';

export const mosleyLed2014: Source = {
  title: 'High refractive index thermally stable phenoxyphenyl and phenylthiophenyl silicones for light-emitting diode applications',
  publisher: 'Journal of Applied Polymer Science 131, 39824',
  published: '2014',
  url: 'https://doi.org/10.1002/app.39824',
  accessed: '2026-11-23',
};
