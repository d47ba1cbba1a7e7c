import type { Source } from '../../src/model/claim.ts';

export const permanentMagnetServomotors: Source = {
  title: 'X-Y-Z: Motor performance hinges on location of magnets',
  publisher: 'Assembly Magazine',
  url: 'https://www.assemblymag.com/articles/84743-x-y-z-motor-performance-hinges-on-location-of-magnets',
  accessed: '2026-11-26',
};
