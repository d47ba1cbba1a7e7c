import type { Source } from '../../src/model/claim.ts';

export const nickelTungstenReview: Source = {
  title: 'Ni-W electrodeposited coatings: Characterization, properties and applications, Surface & Coatings Technology',
  publisher: 'Elsevier',
  published: '2016',
  url: 'https://doi.org/10.1016/j.surfcoat.2016.09.052',
  accessed: '2026-11-26',
};
