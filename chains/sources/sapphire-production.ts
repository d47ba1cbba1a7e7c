import type { Source } from '../../src/model/claim.ts';

export const sapphireProduction: Source = {
  title: 'Production of Sapphire',
  publisher: 'ad-na.com',
  published: '2021-04',
  url: 'https://www.ad-na.com/magazine_en/archives/26',
  accessed: '2026-11-26',
};
