import type { Source } from '../../src/model/claim.ts';

export const laserCrystalGrowth: Source = {
  title: 'Crystal creations',
  publisher: 'Electro Optics',
  url: 'https://www.electrooptics.com/feature/crystal-creations',
  accessed: '2026-11-26',
};
