import type { Source } from '../../src/model/claim.ts';

export const siliconMaterialsPhotovoltaic: Source = {
  title: 'Photovoltaic Silicon: Solar-Grade Si Supply Chain',
  publisher: 'silmaterials.com',
  url: 'https://silmaterials.com/supply-chain/photovoltaic-silicon',
  accessed: '2026-11-23',
};
