import type { Source } from '../../src/model/claim.ts';

export const batteryPackHvSystem: Source = {
  title: 'HV System',
  publisher: 'Battery Design',
  url: 'https://www.batterydesign.net/hv/',
  accessed: '2026-11-26',
};
