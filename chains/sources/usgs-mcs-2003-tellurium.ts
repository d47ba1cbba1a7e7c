import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2003Tellurium: Source = {
  title: 'Mineral Commodity Summaries 2003: Tellurium',
  publisher: 'U.S. Geological Survey',
  published: '2003',
  url: 'https://www.yumpu.com/en/document/view/19199842/mineral-commodity-summaries-2003-mineral-resources-program-/174',
  accessed: '2026-11-23',
};
