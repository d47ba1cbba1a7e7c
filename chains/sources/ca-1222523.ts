import type { Source } from '../../src/model/claim.ts';

export const ca1222523: Source = {
  title: 'CA 1222523 A: Producing alkoxysilanes and alkoxy-oximinosilanes',
  publisher: 'Canadian Intellectual Property Office',
  url: 'https://brevets-patents.ic.gc.ca/opic-cipo/cpd/fra/brevet/1222523/sommaire.html',
  accessed: '2026-11-26',
};
