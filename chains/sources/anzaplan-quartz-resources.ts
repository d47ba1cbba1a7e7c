import type { Source } from '../../src/model/claim.ts';

export const anzaplanQuartzResources: Source = {
  title: 'High Purity Quartz Resources',
  publisher: 'Dorfner ANZAPLAN',
  url: 'https://www.anzaplan.com/strategic-minerals-metals/high-purity-quartz/high-purity-quartz-resources/',
  accessed: '2026-11-26',
};
