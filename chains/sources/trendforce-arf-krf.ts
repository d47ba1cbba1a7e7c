import type { Source } from '../../src/model/claim.ts';

export const trendforceArfKrf: Source = {
  title: 'China developing critical chipmaking supply chains: photoresist ecosystem emerges for ArF and KrF lasers',
  publisher: 'nowhyderabad.com, after TrendForce',
  published: '2024-12-18',
  url: 'https://nowhyderabad.com/index.php/2024/12/18/china-developing-critical-chipmaking-supply-chains-photoresist-ecosystem-emerges-for-arf-and-krf-lasers',
  accessed: '2026-11-26',
};
