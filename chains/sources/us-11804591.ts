import type { Source } from '../../src/model/claim.ts';

export const us11804591: Source = {
  title: 'US 11804591: [silicon–carbon composite materials by chemical vapour infiltration]',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://patents.google.com/patent/US11804591',
  accessed: '2026-11-26',
};
