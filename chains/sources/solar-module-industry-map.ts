import type { Source } from '../../src/model/claim.ts';

export const solarModuleIndustryMap: Source = {
  title: 'Solar panel upstream and downstream industry map',
  publisher: 'sourcebyspec.com',
  published: '2026',
  url: 'https://www.sourcebyspec.com/news/solar-panel-upstream-and-downstream-industry-map-2026.html',
  accessed: '2026-11-23',
};
