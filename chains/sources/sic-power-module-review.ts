import type { Source } from '../../src/model/claim.ts';

export const sicPowerModuleReview: Source = {
  title: 'A Review of SiC Power Module Packaging: Layout, Material System and Integration, CPSS Transactions 2(3)',
  publisher: 'China Power Supply Society',
  published: '2017',
  url: 'http://businessdocbox.com/Metals/96202796-A-review-of-sic-power-module-packaging-layout-material-system-and-integration.html',
  accessed: '2026-11-23',
};
