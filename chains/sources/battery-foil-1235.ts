import type { Source } from '../../src/model/claim.ts';

export const batteryFoil1235: Source = {
  title: '1235 Aluminum Foil Roll for Battery',
  publisher: 'Haomei Aluminium',
  published: '2024',
  url: 'https://hmaluminumsupply.com/a/1235-aluminum-foil-roll-for-battery.html',
  accessed: '2026-11-23',
};
