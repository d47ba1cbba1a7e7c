import type { Source } from '../../src/model/claim.ts';

export const zincProduction: Source = {
  title: 'More about zinc',
  publisher: 'Berium Group',
  url: 'http://www.beriumgroup.com/commodities/metals-mineral-resources/base-metals-and-concentrates/zinc/more-about-zinc/',
  accessed: '2026-11-23',
};
