import type { Source } from '../../src/model/claim.ts';

export const us4010245: Source = {
  title: 'US 4010245 A: Production of hydrogen fluoride and calcium sulfate',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://patents.google.com/patent/US4010245A/en',
  accessed: '2026-11-23',
};
