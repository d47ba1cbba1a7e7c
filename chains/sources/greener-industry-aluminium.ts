import type { Source } from '../../src/model/claim.ts';

export const greenerIndustryAluminium: Source = {
  title: 'Greener Industry: Aluminium, feedstock',
  publisher: 'Greener Industry',
  url: 'http://greener-industry.org.uk/pages/aluminium/aluminium_5feedstock.htm',
  accessed: '2026-11-23',
};
