import type { Source } from '../../src/model/claim.ts';

export const bpaProcessReview: Source = {
  title: 'Chemical technology PEP reviews, June 2005: bisphenol A',
  publisher: 'S&P Global Commodity Insights',
  published: '2005',
  url: 'https://spglobal.com/commodityinsights/en/ci/products/chemical-technology-pep-reviews-current-development-of-technology-2005.html',
  accessed: '2026-11-23',
};
