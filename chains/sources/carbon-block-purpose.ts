import type { Source } from '../../src/model/claim.ts';

export const carbonBlockPurpose: Source = {
  title: 'The purpose of carbon blocks in the smelting process',
  publisher: 'article-goal.com',
  url: 'https://article-goal.com/the-purpose-of-carbon-blocks-in-the-smelting-process',
  accessed: '2026-11-26',
};
