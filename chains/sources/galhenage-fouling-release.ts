import type { Source } from '../../src/model/claim.ts';

export const galhenageFoulingRelease: Source = {
  title: 'Fouling-release performance of silicone oil-modified siloxane-polyurethane coatings (Galhenage et al.)',
  publisher: 'University of the Highlands and Islands (repository)',
  url: 'https://pure.uhi.ac.uk/en/publications/fouling-release-performance-of-silicone-oil-modified-siloxane-pol',
  accessed: '2026-11-26',
};
