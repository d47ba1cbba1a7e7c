import type { Source } from '../../src/model/claim.ts';

export const applianceSheetChoice: Source = {
  title: 'Cold-rolled vs galvanized steel for household appliances: benefits and drawbacks',
  publisher: 'Runfei Group',
  url: 'https://runfeigroup.com/news/steel-news/cold-rolled-vs-galvanized-steel-for-household-appliances-benefits-and-drawbacks.html',
  accessed: '2026-11-26',
};
