import type { Source } from '../../src/model/claim.ts';

/** The tables as transcribed there; the originals are at pubs.usgs.gov/periodicals/mcs2026. */
export const usgsMcs2026Tables: Source = {
  title: 'Mineral Commodity Summaries 2026: world tables',
  publisher: 'U.S. Geological Survey',
  published: '2026',
  url: 'https://github.com/bitbaum/substrata/blob/0b5316e2288f71636bffb7d4c5bf19b86839442c/research/usgs-mcs.json',
  accessed: '2026-11-26',
  licence: 'Public domain (work of the U.S. Government)',
};
