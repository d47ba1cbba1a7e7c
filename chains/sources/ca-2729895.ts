import type { Source } from '../../src/model/claim.ts';

export const ca2729895: Source = {
  title: 'CA 2729895 C: Blends comprising epoxy resins and mixtures of amines with guanidine derivatives',
  publisher: 'Canadian Intellectual Property Office',
  url: 'https://patents.google.com/patent/CA2729895C/en',
  accessed: '2026-11-26',
};
