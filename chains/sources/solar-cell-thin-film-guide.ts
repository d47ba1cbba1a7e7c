import type { Source } from '../../src/model/claim.ts';

export const solarCellThinFilmGuide: Source = {
  title: 'Solar Cell Manufacturing: Renewable Energy Solutions',
  publisher: 'NineScrolls',
  published: '2024-01-12',
  url: 'https://ninescrolls.com/insights/solar-cell-manufacturing-renewable-energy',
  accessed: '2026-11-26',
};
