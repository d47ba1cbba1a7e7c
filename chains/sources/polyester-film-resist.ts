import type { Source } from '../../src/model/claim.ts';

export const polyesterFilmResist: Source = {
  title: 'HOSTAPHAN® polyester films for photoresist processes',
  publisher: 'm-petfilm.de',
  url: 'https://www.m-petfilm.de/en/film-applications/others/hostaphan-polyester-films-for-photoresist-processes/',
  accessed: '2026-11-26',
};
