import type { Source } from '../../src/model/claim.ts';

export const usgsMcs2011Arsenic: Source = {
  title: 'Mineral Commodity Summaries 2011: Arsenic',
  publisher: 'U.S. Geological Survey',
  published: '2011',
  url: 'https://www.yumpu.com/en/document/view/50709059/mineral-commodity-summaries-2011-environmental-and-energy-/23',
  accessed: '2026-11-26',
};
