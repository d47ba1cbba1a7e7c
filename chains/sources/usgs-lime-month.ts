import type { Source } from '../../src/model/claim.ts';

export const usgsLimeMonth: Source = {
  title: 'Mineral resource of the month: lime',
  publisher: 'U.S. Geological Survey',
  published: '2013',
  url: 'https://www.usgs.gov/publications/mineral-resource-month-lime-0',
  accessed: '2026-11-23',
};
