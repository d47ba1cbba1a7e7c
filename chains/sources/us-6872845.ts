import type { Source } from '../../src/model/claim.ts';

export const us6872845: Source = {
  title: 'US 6872845 B2: Process for making haloorganoalkoxysilanes',
  publisher: 'United States Patent and Trademark Office',
  published: '2005-03-29',
  url: 'https://patents.justia.com/patent/20040176627',
  accessed: '2026-11-23',
};
