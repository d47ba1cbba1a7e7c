import type { Source } from '../../src/model/claim.ts';

export const carGlassMadeOf: Source = {
  title: '[What is the glass of a car made of]',
  publisher: 'windshieldnews.com',
  url: 'https://www.windshieldnews.com/what-is-the-glass-of-a-car-made-of',
  accessed: '2026-11-26',
};
