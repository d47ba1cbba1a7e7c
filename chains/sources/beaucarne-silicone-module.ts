import type { Source } from '../../src/model/claim.ts';

export const beaucarneSiliconeModule: Source = {
  title: 'Back in the PV Galaxy: the Return of the Silicone Module (Beaucarne et al.), 32nd EU PVSEC, 89–93',
  publisher: 'EU PVSEC',
  published: '2016',
  url: 'https://www.eupvsec-proceedings.com/proceedings?char=B&paper=38814',
  accessed: '2026-11-26',
};
