import type { Source } from '../../src/model/claim.ts';

export const heraeusFusedQuartz: Source = {
  title: 'Making of Fused Quartz and Fused Silica',
  publisher: 'Heraeus',
  url: 'https://heraeus-comvance.com/en_GB/knowledge-base/making-of-fused-quartz-and-fused-silica',
  accessed: '2026-11-26',
};
