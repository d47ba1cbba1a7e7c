import type { Source } from '../../src/model/claim.ts';

export const us10418645: Source = {
  title: 'US 10418645 B2: [preparation of a bipolar plate composite material]',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://patents.google.com/patent/US10418645B2/en',
  accessed: '2026-11-26',
};
