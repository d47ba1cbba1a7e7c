import type { Source } from '../../src/model/claim.ts';

export const careratingsViscose: Source = {
  title: 'Viscose (industry section)',
  publisher: 'CARE Ratings',
  published: '2014',
  url: 'https://researchreports.careratings.com/industries/annual-review/industry-section-23-2014/viscose-267.html',
  accessed: '2026-11-26',
};
