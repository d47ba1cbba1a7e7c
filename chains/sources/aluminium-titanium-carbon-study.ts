import type { Source } from '../../src/model/claim.ts';

export const aluminiumTitaniumCarbonStudy: Source = {
  title: 'Production and performance of Al-Ti-C grain refiners with addition of K2TiF6 and elemental carbon',
  publisher: 'Materials Testing 56 (6), 462–465',
  published: '2014',
  url: 'https://avesis.yildiz.edu.tr/yayin/584acfa1-6ea2-4059-be82-086702e71918/production-and-performance-of-al-ti-c-grain-refiners-with-addition-of-k2tif6-and-elemental-carbon',
  accessed: '2026-11-26',
};
