import type { Source } from '../../src/model/claim.ts';

export const solarGlassPowderPatent: Source = {
  title: 'Glass powder for solar high-sheet-resistance paste and preparation method thereof, CN 104118992',
  publisher: 'Google Patents',
  published: '2014',
  url: 'https://patents.google.com/patent/CN104118992A/en',
  accessed: '2026-11-26',
};
