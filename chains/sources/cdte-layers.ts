import type { Source } from '../../src/model/claim.ts';

export const cdteLayers: Source = {
  title: 'CdTe-based solar cells',
  publisher: 'LayTec',
  url: 'http://www.laytec.de/solutions/industries/photovoltaics/cdte/',
  accessed: '2026-11-23',
};
