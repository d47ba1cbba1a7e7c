import type { Source } from '../../src/model/claim.ts';

export const bolidenAluminiumFluoride: Source = {
  title: 'Aluminium fluoride',
  publisher: 'Boliden',
  url: 'http://www.boliden.com/Products/Aluminum-fluoride/',
  accessed: '2026-11-23',
};
