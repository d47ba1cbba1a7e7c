import type { Source } from '../../src/model/claim.ts';

/** The sheets as text; the originals are at pubs.usgs.gov/periodicals/mcs2025. */
export const usgsMcs2025: Source = {
  title: 'Mineral Commodity Summaries 2025',
  publisher: 'U.S. Geological Survey',
  published: '2025',
  url: 'https://github.com/Vanakka/metals-encyclopedia/tree/ad87eb5e164ba6cd808f7d3a81be43ea5cf21184/src/data/usgs/text',
  accessed: '2026-11-26',
  licence: 'Public domain (work of the U.S. Government)',
};
