import type { Source } from '../../src/model/claim.ts';

export const ledPackagingReview: Source = {
  title: 'Die attachment, wire bonding, and encapsulation process in LED packaging: A review, Sensors and Actuators A',
  publisher: 'Elsevier',
  published: '2021',
  url: 'https://hero.epa.gov/hero/index.cfm/reference/details/reference_id/8435682',
  accessed: '2026-11-23',
};
