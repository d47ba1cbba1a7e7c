import type { Source } from '../../src/model/claim.ts';

export const potassiumHexafluorotitanate: Source = {
  title: 'Potassium hexafluorotitanate',
  publisher: 'BenchChem',
  url: 'https://www.benchchem.com/language/set?page=%2Fen%2Fproduct%2Fb094685',
  accessed: '2026-11-26',
};
