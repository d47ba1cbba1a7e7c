import type { Source } from '../../src/model/claim.ts';

export const elyteElectrolyte: Source = {
  title: 'What is a standard-electrolyte?',
  publisher: 'E-Lyte Innovations',
  url: 'https://e-lyte-innovations.de/explanation/standard-electrolyte/',
  accessed: '2026-11-23',
};
