import type { Source } from '../../src/model/claim.ts';

export const us5053442: Source = {
  title: 'US 5053442 A: Low modulus silicone sealants',
  publisher: 'United States Patent and Trademark Office',
  published: '1991-10-01',
  url: 'http://www.everypatent.com/comp/pat5053442.html',
  accessed: '2026-11-23',
};
