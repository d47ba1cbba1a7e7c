import type { Source } from '../../src/model/claim.ts';

export const seaisiRareEarthRefining: Source = {
  title: 'China to maintain control of REE refining this decade: IEA',
  publisher: 'South East Asia Iron and Steel Institute',
  published: '2024-06-03',
  url: 'https://seaisi.org/details/24787?type=news-rooms',
  accessed: '2026-11-26',
};
