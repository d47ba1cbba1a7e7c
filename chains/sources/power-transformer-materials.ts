import type { Source } from '../../src/model/claim.ts';

export const powerTransformerMaterials: Source = {
  title: 'Industrial Power Transformers: Basic materials (part 1)',
  publisher: 'a1cr.net',
  url: 'https://a1cr.net/transformers_3.html',
  accessed: '2026-11-26',
};
