import type { Source } from '../../src/model/claim.ts';

export const ledBondingWireTypes: Source = {
  title: 'LED Packaging classification: bonding wires',
  publisher: 'vikled.com',
  url: 'http://vikled.com/news/LED-Packaging-classification.html',
  accessed: '2026-11-23',
};
