import type { Source } from '../../src/model/claim.ts';

/** The sheets as transcribed there; the originals are at pubs.usgs.gov/periodicals/mcs2026. */
export const usgsMcs2026: Source = {
  title: 'Mineral Commodity Summaries 2026',
  publisher: 'U.S. Geological Survey',
  published: '2026',
  url: 'https://github.com/pranava0x0/usgs-mineral-commodity-summaries/tree/2514d2bf45d514b45435a62983869ba1738349ad/data/audit',
  accessed: '2026-11-26',
  licence: 'Public domain (work of the U.S. Government)',
};
