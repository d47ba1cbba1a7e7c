import type { Source } from '../../src/model/claim.ts';

export const cableConductorChoice: Source = {
  title: 'Conductor material and insulation level of power cable',
  publisher: 'powercableonline.com',
  url: 'https://www.powercableonline.com/conductor-material-and-insulation-level-of-power-cable/',
  accessed: '2026-11-23',
};
