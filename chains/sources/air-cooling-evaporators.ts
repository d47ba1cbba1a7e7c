import type { Source } from '../../src/model/claim.ts';

export const airCoolingEvaporators: Source = {
  title: '[Air cooling evaporators]',
  publisher: 'fenkoil.ru',
  url: 'http://fenkoil.ru/1406/',
  accessed: '2026-11-26',
};
