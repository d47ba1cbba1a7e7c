import type { Source } from '../../src/model/claim.ts';

export const sapphireRefractoryCrucible: Source = {
  title: 'Molybdenum and tungsten materials revolutionize sapphire crystal growth',
  publisher: 'mcwmo.com',
  url: 'https://mcwmo.com/molybdenum-and-tungsten-materials-revolutionize-sapphire-crystal-growth/',
  accessed: '2026-11-23',
};
