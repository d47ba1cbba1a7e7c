import type { Source } from '../../src/model/claim.ts';

export const batteryWaterCoolingPlate: Source = {
  title: '[Battery water cooling plate]',
  publisher: 'Lori Thermal',
  url: 'https://www.lorithermal.com/battery-water-cooling-plate',
  accessed: '2026-11-26',
};
