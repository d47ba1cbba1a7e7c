import type { Source } from '../../src/model/claim.ts';

export const transparentCeramicsReview: Source = {
  title: 'Transparent ceramics: Processing, materials and applications, Progress in Solid State Chemistry 41, 20–54',
  publisher: 'Elsevier',
  url: 'https://fr.scribd.com/document/385908273/Wang-2013',
  accessed: '2026-11-26',
};
