import type { Source } from '../../src/model/claim.ts';

export const rareEarthCarbonateMotherLiquor: Source = {
  title:
    'Efficient Reuse of Rare Earth Carbonate Precipitation Mother Liquor for Rare Earth Leaching in Strong Acid-Restricted Area, Minerals 14(11), 1179',
  publisher: 'MDPI',
  published: '2024',
  url: 'https://doi.org/10.3390/min14111179',
};
