import type { Source } from '../../src/model/claim.ts';

export const displaySputtering: Source = {
  title: 'Sputtering',
  publisher: 'Samsung Display',
  url: 'https://global.samsungdisplay.com/30935?category=59&page=1&type=list',
  accessed: '2026-11-26',
};
