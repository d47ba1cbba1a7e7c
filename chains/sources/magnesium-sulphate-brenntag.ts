import type { Source } from '../../src/model/claim.ts';

export const magnesiumSulphateBrenntag: Source = {
  title: 'Magnesium Sulphate',
  publisher: 'Brenntag',
  url: 'https://www.brenntag.com/en-cz/products/magnesium-sulphate.html',
  accessed: '2026-11-26',
};
