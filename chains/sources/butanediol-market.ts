import type { Source } from '../../src/model/claim.ts';

export const butanediolMarket: Source = {
  title: '1,4-Butanediol',
  publisher: 'Chemical Market Analytics',
  url: 'https://chemicalmarketanalytics.com/chemical/14-butanediol/',
  accessed: '2026-11-26',
};
