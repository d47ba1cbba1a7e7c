import type { Source } from '../../src/model/claim.ts';

export const solderAlloyChoice: Source = {
  title: 'Solder alloy composition',
  publisher: 'szfitech.com',
  url: 'https://en.szfitech.com/newsinfo202.html',
  accessed: '2026-11-23',
};
