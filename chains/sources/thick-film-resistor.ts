import type { Source } from '../../src/model/claim.ts';

export const thickFilmResistor: Source = {
  title: 'Preparation and Properties of a New Thick Film System, Active and Passive Electronic Components 12(2)',
  publisher: 'Hindawi',
  published: '1986',
  url: 'https://www.hindawi.com/journals/apec/1986/080627/abs/',
  accessed: '2026-11-23',
};
