import type { Source } from '../../src/model/claim.ts';

export const sawFilterReview: Source = {
  title: 'Development and Application of SAW Filter',
  publisher: 'Micromachines 13(5), 656',
  published: '2022',
  url: 'https://www2.mdpi.com/2072-666X/13/5/656/htm',
  accessed: '2026-11-26',
};
