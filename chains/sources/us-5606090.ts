import type { Source } from '../../src/model/claim.ts';

export const us5606090: Source = {
  title: 'US 5606090 A: Conversion of high-boiling residue from direct process to monosilanes',
  publisher: 'United States Patent and Trademark Office',
  published: '1997-02-25',
  url: 'https://trea.com/information/conversion-of-high-boiling-residue-from-direct-process-to-monosilanes/patentgrant/8e8af7f5-7167-4c33-88ad-57e6bed5c280',
  accessed: '2026-11-26',
};
