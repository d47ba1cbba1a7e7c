import type { Source } from '../../src/model/claim.ts';

export const pvCellSevenStages: Source = {
  title: 'PV manufacturing process: 7 stages, tool sets and inline metrology',
  publisher: 'sourcebyspec.com',
  url: 'https://www.sourcebyspec.com/news/pv-manufacturing-process-7-stages-tool-sets-and-inline-metrology.html',
  accessed: '2026-11-26',
};
