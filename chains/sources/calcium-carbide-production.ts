import type { Source } from '../../src/model/claim.ts';

export const calciumCarbideProduction: Source = {
  title: 'Calcium carbide: production',
  publisher: 'LiquiSearch',
  url: 'https://www.liquisearch.com/calcium_carbide/production',
  accessed: '2026-11-26',
};
