import type { Source } from '../../src/model/claim.ts';

export const canadianManganese: Source = {
  title: 'HPMSM Processing 101',
  publisher: 'Canadian Manganese',
  url: 'https://canadianmanganese.com/hpmsm/hpmsm-processing-101/',
  accessed: '2026-11-23',
};
