import type { Source } from '../../src/model/claim.ts';

export const wikipediaNeodymiumMagnet: Source = {
  title: 'Neodymium magnet',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Neodymium_magnet',
  accessed: '2026-11-23',
};
