import type { Source } from '../../src/model/claim.ts';

export const usgsBismuth: Source = {
  title: 'Bismuth Statistics and Information',
  publisher: 'U.S. Geological Survey',
  url: 'https://www.usgs.gov/centers/national-minerals-information-center/bismuth-statistics-and-information',
  accessed: '2026-11-26',
};
