import type { Source } from '../../src/model/claim.ts';

export const afdcElectricCar: Source = {
  title: 'How Do All-Electric Cars Work?',
  publisher: 'Alternative Fuels Data Center, United States Department of Energy',
  url: 'https://afdc.energy.gov/vehicles/how-do-all-electric-cars-work',
  accessed: '2026-11-26',
};
