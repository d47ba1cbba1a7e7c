import type { Source } from '../../src/model/claim.ts';

export const isopropanolReview: Source = {
  title: 'Catalytic Dehydration of Isopropanol to Propylene',
  publisher: 'Catalysts 12(10), 1097',
  published: '2022',
  url: 'https://www2.mdpi.com/2073-4344/12/10/1097/htm',
  accessed: '2026-11-26',
};
