import type { Source } from '../../src/model/claim.ts';

export const hexamethyldisilazaneNote: Source = {
  title: 'Bis(trimethylsilyl)amine',
  publisher: 'Wikipedia (mirror)',
  url: 'http://cryer.org.uk/bis(trimethylsilyl)amide',
  accessed: '2026-11-26',
};
