import type { Source } from '../../src/model/claim.ts';

export const limeDesulphurisation: Source = {
  title: '[Desulphurisation of hot metal with lime and magnesium]',
  publisher: 'Carmeuse',
  url: 'http://www.carmeuse.com/page.asp?id=44&langue=EN',
  accessed: '2026-11-26',
};
