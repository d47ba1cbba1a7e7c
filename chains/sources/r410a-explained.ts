import type { Source } from '../../src/model/claim.ts';

export const r410aExplained: Source = {
  title: 'R-410A (Wikipedia, mirrored)',
  publisher: 'everything.explained.today',
  url: 'https://everything.explained.today/R-410A/',
  accessed: '2026-11-26',
};
