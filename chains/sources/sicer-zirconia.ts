import type { Source } from '../../src/model/claim.ts';

export const sicerZirconia: Source = {
  title: 'Zirconium Oxide Ceramics',
  publisher: 'Sicer',
  url: 'http://english.sicer.com/product-Zirconium-Oxide-Ceramics.html',
  accessed: '2026-11-26',
};
