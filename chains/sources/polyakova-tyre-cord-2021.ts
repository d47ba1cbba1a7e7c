import type { Source } from '../../src/model/claim.ts';

export const polyakovaTyreCord2021: Source = {
  title: "Automobile Tires' High-Carbon Steel Wire",
  publisher: 'Encyclopedia 1(3), 859–870',
  published: '2021-08-24',
  url: 'https://doi.org/10.3390/encyclopedia1030066',
  accessed: '2026-11-26',
};
