import type { Source } from '../../src/model/claim.ts';

export const mattheyGlass: Source = {
  title: 'Industrial: Glass',
  publisher: 'Johnson Matthey Precious Metals Management',
  url: 'https://www.platinum.matthey.com/about-pgm/applications/industrial/glass',
  accessed: '2026-11-23',
};
