import type { Source } from '../../src/model/claim.ts';

export const manganinEncyclopaedia: Source = {
  title: 'Manganin (Zhukov)',
  publisher: 'TheFreeDictionary encyclopaedia',
  url: 'http://encyclopedia2.thefreedictionary.com/_/dict.aspx?h=1&word=Manganin',
  accessed: '2026-11-26',
};
