import type { Source } from '../../src/model/claim.ts';

export const ionicRareEarthReview: Source = {
  title: 'Review on the Development and Utilization of Ionic Rare Earth Ore, Minerals 12(5), 554',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://doi.org/10.3390/min12050554',
};
