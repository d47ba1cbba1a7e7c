import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2023Lithium: Source = {
  title: 'Mineral Commodity Summaries 2023: Lithium',
  publisher: 'U.S. Geological Survey',
  published: '2023',
  url: 'https://www.scribd.com/document/640921058/Untitled',
  accessed: '2026-11-23',
};
