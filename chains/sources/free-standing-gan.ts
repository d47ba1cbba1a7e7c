import type { Source } from '../../src/model/claim.ts';

export const freeStandingGan: Source = {
  title: 'Frontiers in Chemistry 2021, article 671720: free-standing GaN substrates by hydride vapour phase epitaxy',
  publisher: 'Frontiers in Chemistry',
  published: '2021',
  url: 'https://frontiersin.org/journals/chemistry/articles/10.3389/fchem.2021.671720/full',
  accessed: '2026-11-26',
};
