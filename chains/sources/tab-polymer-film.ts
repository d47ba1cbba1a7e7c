import type { Source } from '../../src/model/claim.ts';

export const tabPolymerFilm: Source = {
  title: 'An introduction to polymer films for tabs in lithium-ion batteries',
  publisher: 'Avocet Battery Materials',
  url: 'https://www.avocetbattery.com/news/an-introduction-to-polymer-films-for-tabs-in-lithium-ion-batteries/',
  accessed: '2026-11-26',
};
