import type { Source } from '../../src/model/claim.ts';

export const usgsGalliumMonth: Source = {
  title: 'Mineral Resource of the Month: Gallium',
  publisher: 'U.S. Geological Survey (EARTH magazine)',
  published: '2018',
  url: 'https://www.earthmagazine.org/article/mineral-resource-month-gallium/',
  accessed: '2026-11-23',
};
