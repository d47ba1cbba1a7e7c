import type { Source } from '../../src/model/claim.ts';

export const antenPrecipitatedSilica: Source = {
  title: 'Structure of precipitated silica',
  publisher: 'Anten Chemical',
  url: 'http://www.antenchem.com/en/News/Silicas-Technology/Structureofprecipitatedsilica.html',
  accessed: '2026-11-23',
};
