import type { Source } from '../../src/model/claim.ts';

export const us6214437: Source = {
  title: 'US 6214437: Low-expansion cordierite honeycomb bodies and method',
  publisher: 'US Patent and Trademark Office (everypatent.com)',
  url: 'http://www.everypatent.com/comp/pat6214437.html',
  accessed: '2026-11-26',
};
