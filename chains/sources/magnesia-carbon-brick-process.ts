import type { Source } from '../../src/model/claim.ts';

export const magnesiaCarbonBrickProcess: Source = {
  title: 'Process factors affecting the performance of magnesia carbon brick',
  publisher: 'Ruizhi Refractory',
  url: 'http://www.ruizhirefractory.com/en/new/process-factors-affecting-performance-magnesia-carbon-brick.html',
  accessed: '2026-11-26',
};
