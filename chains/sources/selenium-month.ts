import type { Source } from '../../src/model/claim.ts';

export const seleniumMonth: Source = {
  title: 'Mineral Resource of the Month: Selenium',
  publisher: 'EARTH magazine (U.S. Geological Survey commodity specialist)',
  url: 'https://www.earthmagazine.org/article/mineral-resource-month-selenium',
  accessed: '2026-11-26',
};
