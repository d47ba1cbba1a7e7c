import type { Source } from '../../src/model/claim.ts';

export const weatherResistantSheet: Source = {
  title: 'Weather resistant steel sheet – Corten steel sheet',
  publisher: 'aevictoryparts.com',
  url: 'https://aevictoryparts.com/weather-resistant-steel-sheet-corten-steel-sheet-pr55076.html',
  accessed: '2026-11-26',
};
