import type { Source } from '../../src/model/claim.ts';

export const tyreThirteenMaterials: Source = {
  title: '[13 materials that are used to manufacture tyres]',
  publisher: 'TyrePlex',
  url: 'https://www.tyreplex.com/news/just-rubber-13-materials-that-are-used-to-manufacture-tyres',
  accessed: '2026-11-26',
};
