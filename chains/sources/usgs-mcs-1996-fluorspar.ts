import type { Source } from '../../src/model/claim.ts';

export const usgsMcs1996Fluorspar: Source = {
  title: 'Mineral Commodity Summaries 1996: Fluorspar',
  publisher: 'U.S. Geological Survey',
  published: '1996',
  url: 'https://webarchive.library.unt.edu/eot2008/20081105014352/http:/minerals.er.usgs.gov/minerals/pubs/mcs/1996/fluorspa.txt',
  accessed: '2026-11-23',
};
