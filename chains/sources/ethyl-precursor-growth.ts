import type { Source } from '../../src/model/claim.ts';

export const ethylPrecursorGrowth: Source = {
  title: 'The influence of growth chemistry on the MOVPE growth of GaAs and AlxGa1-xAs layers and heterostructures',
  publisher: 'IBM Research',
  published: '1986',
  url: 'https://research.ibm.com/publications/the-influence-of-growth-chemistry-on-the-movpe-growth-of-gaas-and-allessinfgreaterxlessinfgreatergalessinfgreater1-xlessinfgreateras-layers-and-heterostructures',
  accessed: '2026-11-26',
};
