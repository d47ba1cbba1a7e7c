import type { Source } from '../../src/model/claim.ts';

export const plastmatchPoe: Source = {
  title: 'Domestic POE breakthrough! Photovoltaic cost reduction welcomes new fulcrum',
  publisher: 'Plastmatch',
  published: '2026',
  url: 'https://www.plastmatch.com//news/domestic-poe-breakthrough-photovoltaic-cost-371xriyv-detail',
  accessed: '2026-11-26',
};
