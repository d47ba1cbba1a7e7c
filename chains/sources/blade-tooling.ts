import type { Source } from '../../src/model/claim.ts';

export const bladeTooling: Source = {
  title: 'Tooling up for large wind turbine blades',
  publisher: 'Reinforced Plastics',
  url: 'https://www.reinforcedplastics.com/content/features/tooling-up-for-large-wind-turbine-blades',
  accessed: '2026-11-26',
};
