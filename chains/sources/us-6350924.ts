import type { Source } from '../../src/model/claim.ts';

export const us6350924: Source = {
  title: 'US 6350924: Method for producing 1,4-butanediol',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://patents.justia.com/patent/6350924',
  accessed: '2026-11-26',
};
