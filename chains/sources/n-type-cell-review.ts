import type { Source } from '../../src/model/claim.ts';

export const nTypeCellReview: Source = {
  title: 'Advancements in n-Type Base Crystalline Silicon Solar Cells and Their Emergence in the Photovoltaic Industry',
  publisher: 'The Scientific World Journal 2013, 470347',
  published: '2013',
  url: 'https://studylib.net/doc/18588279/advancements-in-n-type-base-crystalline-silicon-solar-cel...',
  accessed: '2026-11-26',
};
