import type { Source } from '../../src/model/claim.ts';

export const microLedManufacturability: Source = {
  title: 'Micro-LEDs, a Manufacturability Perspective',
  publisher: 'Applied Sciences',
  published: '2019',
  url: 'https://vdocuments.mx/micro-leds-a-manufacturability-perspective-2019-5-19-organic-light-emitting.html',
  accessed: '2026-11-26',
};
