import type { Source } from '../../src/model/claim.ts';

export const wikipediaChlorodifluoroethane: Source = {
  title: '1-Chloro-1,1-difluoroethane',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/?title=1-Chloro-1%2C1-difluoroethane&oldid=933593362',
  accessed: '2026-11-26',
};
