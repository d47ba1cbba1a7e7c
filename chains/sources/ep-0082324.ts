import type { Source } from '../../src/model/claim.ts';

export const ep0082324: Source = {
  title: 'EP 0082324 A2: Producing oximinosilanes, oximinogermanes and oximinostannanes',
  publisher: 'European Patent Office',
  url: 'https://data.epo.org/publication-server/rest/v1.2/patents/EP0082324NWA2/document.html',
  accessed: '2026-11-26',
};
