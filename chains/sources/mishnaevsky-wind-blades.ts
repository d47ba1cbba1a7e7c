import type { Source } from '../../src/model/claim.ts';

export const mishnaevskyWindBlades: Source = {
  title: 'Materials for Wind Turbine Blades: An Overview, Materials 10(11), 1285',
  publisher: 'MDPI',
  published: '2017',
  url: 'https://doi.org/10.3390/ma10111285',
  accessed: '2026-11-23',
};
