import type { Source } from '../../src/model/claim.ts';

export const cylindricalCaseSteel: Source = {
  title: 'Why is The Lithium-ion Cylindrical Battery Case Made of Stainless Steel',
  publisher: 'xmacey.com',
  published: '2025-03-27',
  url: 'https://www.xmacey.com/news_nc1',
  accessed: '2026-11-26',
};
