import type { Source } from '../../src/model/claim.ts';

export const semiCokeUses: Source = {
  title: 'Semi-coke and its industry chain',
  publisher: 'cokecoal.com',
  url: 'http://cokecoal.com/h-nd-9.html?fromMid=340',
  accessed: '2026-11-26',
};
