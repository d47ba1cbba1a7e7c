import type { Source } from '../../src/model/claim.ts';

export const bgsGallium: Source = {
  title: 'Gallium (Butcher and Brown), in: Critical Metals Handbook, 150–176',
  publisher: 'British Geological Survey; Wiley',
  published: '2014',
  url: 'https://nora.nerc.ac.uk/id/eprint/507853',
  accessed: '2026-11-23',
};
