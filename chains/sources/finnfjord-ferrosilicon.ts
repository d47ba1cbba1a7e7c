import type { Source } from '../../src/model/claim.ts';

export const finnfjordFerrosilicon: Source = {
  title: 'Ferrosilicon',
  publisher: 'Finnfjord AS',
  url: 'https://finnfjord.no/en/products/23-ferrosilicon',
  accessed: '2026-11-26',
};
