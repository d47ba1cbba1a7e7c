import type { Source } from '../../src/model/claim.ts';

export const lepidoliteRubidium: Source = {
  title: 'Study on Impurity Removal from Lepidolite Leaching Solution and the Extraction Process of Rubidium, Minerals 15(1), 19',
  publisher: 'MDPI',
  url: 'https://colab.ws/articles/10.3390%2Fmin15010019',
  accessed: '2026-11-26',
};
