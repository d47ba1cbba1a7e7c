import type { Source } from '../../src/model/claim.ts';

export const incorrysSolarChain: Source = {
  title: 'Solar power technologies and supply chain',
  publisher: 'Incorrys',
  published: '2023-06-14',
  url: 'https://incorrys.com/power-generation/solar-power-generation/solar-power-technologies-and-supply-chain/',
  accessed: '2026-11-26',
};
