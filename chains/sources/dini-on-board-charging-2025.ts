import type { Source } from '../../src/model/claim.ts';

export const diniOnBoardCharging2025: Source = {
  title:
    'System-Level Compact Review of On-Board Charging Technologies for Electrified Vehicles: Architectures, Components, and Industrial Trends',
  publisher: 'Batteries 11(9), 341',
  published: '2025-09-17',
  url: 'https://doi.org/10.3390/batteries11090341',
  accessed: '2026-11-26',
};
