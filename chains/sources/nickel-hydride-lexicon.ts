import type { Source } from '../../src/model/claim.ts';

export const nickelHydrideLexicon: Source = {
  title: 'Nickelmetalhydrid',
  publisher: 'Infinite Lexicon',
  url: 'https://infinitelexicon.pages.dev/Nickelmetalhydrid',
  accessed: '2026-11-26',
};
