import type { Source } from '../../src/model/claim.ts';

export const weMagnesiumReview: Source = {
  title: 'Rare Earth Based Magnesium Alloys—A Review on WE Series, Frontiers in Materials, 804906',
  publisher: 'Frontiers',
  published: '2022',
  url: 'https://frontiersin.org/articles/10.3389/fmats.2021.804906/full',
  accessed: '2026-11-26',
};
