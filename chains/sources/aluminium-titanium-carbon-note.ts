import type { Source } from '../../src/model/claim.ts';

export const aluminiumTitaniumCarbonNote: Source = {
  title: 'Aluminum titanium carbon (AlTiC) – TiCar',
  publisher: 'KB Alloys',
  url: 'http://www.kballoys.com/asp/Aluminum_Products/Aluminum_Titanium_Carbon_SpecialtyAlloys.asp',
  accessed: '2026-11-26',
};
