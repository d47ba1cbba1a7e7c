import type { Source } from '../../src/model/claim.ts';

export const afdcFuelCellCar: Source = {
  title: 'How Do Fuel Cell Electric Vehicles Work Using Hydrogen?',
  publisher: 'Alternative Fuels Data Center, United States Department of Energy',
  url: 'https://www.afdc.energy.gov/vehicles/how-do-fuel-cell-electric-cars-work',
  accessed: '2026-11-26',
};
