import type { Source } from '../../src/model/claim.ts';

export const pvTechPolysilicon: Source = {
  title: 'Chinese producers tighten hold over polysilicon production rankings as expansions gather pace',
  publisher: 'PV Tech',
  url: 'https://www.pv-tech.org/chinese-producers-tighten-hold-over-polysilicon-production-rankings-as-expansions-gather-pace/',
  accessed: '2026-11-26',
};
