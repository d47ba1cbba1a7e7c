import type { Source } from '../../src/model/claim.ts';

export const perovskiteMiniReview: Source = {
  title: 'Perovskites: transforming photovoltaics, a mini-review',
  publisher: 'Journal of Photonics for Energy 5, 057402',
  published: '2015',
  url: 'https://remotesensing.spiedigitallibrary.org/journals/Journal_of_Photonics_for_Energy/volume-5/issue-1/057402/Perovskites-transforming-photovoltaics-a-mini-review/10.1117/1.JPE.5.057402.full',
  accessed: '2026-11-26',
};
