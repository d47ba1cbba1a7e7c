import type { Source } from '../../src/model/claim.ts';

export const powderMetallurgyEntry: Source = {
  title: 'Powder metallurgy',
  publisher: 'Scribd (copy of an encyclopaedia entry)',
  url: 'https://www.scribd.com/document/340417890/Powder-Metallurgy',
  accessed: '2026-11-26',
};
