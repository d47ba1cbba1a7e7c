import type { Source } from '../../src/model/claim.ts';

export const ferromolybdenumModel: Source = {
  title: 'Thermodynamic model of metallothermic smelting of ferromolybdenum, Mineral Processing and Extractive Metallurgy',
  publisher: 'Taylor & Francis',
  published: '2018',
  url: 'https://doi.org/10.1080/03719553.2017.1421421',
  accessed: '2026-11-26',
};
