import type { Source } from '../../src/model/claim.ts';

export const ceramicFoamFilterNote: Source = {
  title: 'Ceramic foam filter for molten aluminum',
  publisher: 'castcare.net',
  url: 'http://www.castcare.net/news/news/ceramic_foam_filter_for_molten_aluminum.html',
  accessed: '2026-11-26',
};
