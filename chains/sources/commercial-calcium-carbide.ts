import type { Source } from '../../src/model/claim.ts';

export const commercialCalciumCarbide: Source = {
  title: 'Calcium carbide (properties, manufacture and use)',
  publisher: 'tjtywh.com',
  url: 'http://www.tjtywh.com/newsShow.asp?id=285',
  accessed: '2026-11-26',
};
