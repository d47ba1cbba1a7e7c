import type { Source } from '../../src/model/claim.ts';

export const bronzeBearingMaterials: Source = {
  title: 'Bearing materials: bronze',
  publisher: 'Jiaxing Bushing Manufacturing',
  url: 'https://www.jiaxingbushingmfg.com/materials/bronze',
  accessed: '2026-11-26',
};
