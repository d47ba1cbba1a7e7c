import type { Source } from '../../src/model/claim.ts';

export const grapheneSynthesisReview: Source = {
  title: 'Graphene synthesis: relationship to applications (Edwards, Coleman)',
  publisher: 'Royal Society of Chemistry',
  url: 'https://pubs.rsc.org/en/content/articlehtml/2012/nr/c2nr32629a',
  accessed: '2026-11-26',
};
