import type { Source } from '../../src/model/claim.ts';

export const cigsTrends: Source = {
  title: 'Progress and trends in CIGS and perovskite/CIGS PV',
  publisher: 'PV Tech',
  url: 'https://www.pv-tech.org/technical-papers/progress-and-trends-in-cigs-and-perovskite-cigs-pv',
  accessed: '2026-11-26',
};
