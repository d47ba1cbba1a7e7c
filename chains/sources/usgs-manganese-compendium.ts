import type { Source } from '../../src/model/claim.ts';

export const usgsManganeseCompendium: Source = {
  title: 'Manganese: statistical compendium',
  publisher: 'U.S. Geological Survey',
  url: 'https://minerals.usgs.gov/minerals/pubs/commodity/manganese/stat/',
  accessed: '2026-11-23',
};
