import type { Source } from '../../src/model/claim.ts';

export const smelterWasteHeatBoiler: Source = {
  title:
    'Key Technical Researches on a Waste-Heat Boiler Associated with Non-Ferrous Metal Smelting Furnace, Chemical Engineering Transactions 81',
  publisher: 'AIDIC',
  published: '2020',
  url: 'https://doi.org/10.3303/CET2081067',
  accessed: '2026-11-26',
};
