import type { Source } from '../../src/model/claim.ts';

export const usgsMcs1996Beryllium: Source = {
  title: 'Mineral Commodity Summaries 1996: Beryllium',
  publisher: 'U.S. Geological Survey',
  published: '1996',
  url: 'http://minerals.er.usgs.gov/minerals/pubs/mcs/1996/berylliu.txt',
  accessed: '2026-11-26',
};
