import type { Source } from '../../src/model/claim.ts';

export const us4973725: Source = {
  title: 'US 4973725 A: Direct synthesis process for organohalohydrosilanes',
  publisher: 'United States Patent and Trademark Office',
  published: '1990-11-27',
  url: 'https://uspto.report/patent/grant/4973725',
  accessed: '2026-11-26',
};
