import type { Source } from '../../src/model/claim.ts';

export const chinatungstenExtraction: Source = {
  title: 'Selective Extraction Purifying Ammonium Tungstate Solution',
  publisher: 'Chinatungsten Online',
  url: 'http://news.chinatungsten.com/en/tungsten-information/106431-ti-15128.html',
  accessed: '2026-11-23',
};
