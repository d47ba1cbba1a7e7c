import type { Source } from '../../src/model/claim.ts';

export const us8530094: Source = {
  title: 'US 8530094 B2: Reduced puffing needle coke from coal tar distillate',
  publisher: 'United States Patent and Trademark Office',
  url: 'http://www.google.es/patents/US8530094',
  accessed: '2026-11-23',
};
