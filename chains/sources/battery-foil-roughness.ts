import type { Source } from '../../src/model/claim.ts';

export const batteryFoilRoughness: Source = {
  title: 'Effects of Electrolytic Copper Foil Roughness on Lithium-Ion Battery Performance, Metals 12(12), 2110',
  publisher: 'MDPI',
  published: '2022',
  url: 'https://www.mdpi.com/2075-4701/12/12/2110',
  accessed: '2026-11-23',
};
