import type { Source } from '../../src/model/claim.ts';

export const rockDrillInsertPatent: Source = {
  title: 'A rock drill insert, patent application CA 3036752 A1',
  publisher: 'Sandvik Intellectual Property',
  url: 'https://patents.google.com/patent/CA3036752A1/en',
  accessed: '2026-11-26',
};
