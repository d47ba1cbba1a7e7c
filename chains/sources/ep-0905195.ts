import type { Source } from '../../src/model/claim.ts';

export const ep0905195: Source = {
  title: 'EP 0905195 B1: Neutral cure one component room temperature vulcanizable silicone compositions',
  publisher: 'European Patent Office',
  published: '2002-03-27',
  url: 'https://data.epo.org/publication-server/rest/v1.2/publication-dates/20020327/patents/EP0905195NWB1/document.html',
  accessed: '2026-11-23',
};
