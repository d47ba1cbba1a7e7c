import type { Source } from '../../src/model/claim.ts';

export const mocvdHeaterNote: Source = {
  title: 'MOCVD Heater',
  publisher: 'pbncrucibles.blogspot.com',
  published: '2018-05',
  url: 'https://pbncrucibles.blogspot.com/2018/05',
  accessed: '2026-11-26',
};
