import type { Source } from '../../src/model/claim.ts';

export const bernreuterTopTen2020: Source = {
  title: 'The latest ranking of the world’s top 10 polysilicon manufacturers',
  publisher: 'Hanfy Solar',
  published: '2021',
  url: 'https://hanfysolar.com/the-latest-ranking-of-the-worlds-top-10-polysilicon-manufacturers/',
  accessed: '2026-11-26',
};
