import type { Source } from '../../src/model/claim.ts';

export const foilProductionOverview: Source = {
  title: 'Overview of Foil Production',
  publisher: 'diytrade.com',
  url: 'https://slalufoil.diytrade.com/sdm/1053724/4/nd-5109187/46971/Overview_of_Foil_Production.html',
  accessed: '2026-11-26',
};
