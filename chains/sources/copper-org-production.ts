import type { Source } from '../../src/model/claim.ts';

export const copperOrgProduction: Source = {
  title: 'Copper Production: from ore to finished product',
  publisher: 'Copper Development Association',
  url: 'https://www.copper.org/education/copper-production/6.html',
  accessed: '2026-11-23',
};
