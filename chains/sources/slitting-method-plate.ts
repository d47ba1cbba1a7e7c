import type { Source } from '../../src/model/claim.ts';

export const slittingMethodPlate: Source = {
  title: 'The Slitting Method for Residual Stress Measurement: Aluminum plate',
  publisher: 'Los Alamos National Laboratory',
  url: 'https://www.lanl.gov/residual/alum.shtml',
  accessed: '2026-11-26',
};
