import type { Source } from '../../src/model/claim.ts';

export const acsSohioAcrylonitrile: Source = {
  title: 'Sohio Acrylonitrile Process: National Historic Chemical Landmark',
  publisher: 'American Chemical Society',
  published: '2007',
  url: 'https://www.acs.org/education/whatischemistry/landmarks/acrylonitrile.html',
  accessed: '2026-11-23',
};
