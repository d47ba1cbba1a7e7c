import type { Source } from '../../src/model/claim.ts';

export const ledLifeCycleSummary: Source = {
  title: 'Life-Cycle Assessment of Energy and Environmental Impacts of LED Lighting Products (summary of parts 1-3)',
  publisher: 'U.S. Department of Energy',
  published: '2013',
  url: 'http://www1.eere.energy.gov/buildings/ssl/news_detail.html?news_id=18458',
  accessed: '2026-11-23',
};
