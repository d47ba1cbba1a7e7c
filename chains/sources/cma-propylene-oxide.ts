import type { Source } from '../../src/model/claim.ts';

export const cmaPropyleneOxide: Source = {
  title: 'The Potential Ban of PO Chlorohydrin and its Impact in China (Spyra)',
  publisher: 'Chemical Market Analytics',
  url: 'https://chemicalmarketanalytics.com/insights/potential-ban-of-po-chlorohydrin/',
  accessed: '2026-11-26',
};
