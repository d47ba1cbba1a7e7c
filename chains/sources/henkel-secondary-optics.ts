import type { Source } from '../../src/model/claim.ts';

export const henkelSecondaryOptics: Source = {
  title: 'Secondary Optics and LED Luminaire Design',
  publisher: 'Henkel Adhesives',
  published: '2014-11-25',
  url: 'https://henkeladhesivesna.com/blog/secondary-optics-and-led-luminaire-design/',
  accessed: '2026-11-26',
};
