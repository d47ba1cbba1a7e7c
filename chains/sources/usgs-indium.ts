import type { Source } from '../../src/model/claim.ts';

export const usgsIndium: Source = {
  title: 'Indium statistics and information',
  publisher: 'U.S. Geological Survey',
  published: '2018',
  url: 'https://minerals.usgs.gov/minerals/pubs/commodity/indium/',
  accessed: '2026-11-23',
};
