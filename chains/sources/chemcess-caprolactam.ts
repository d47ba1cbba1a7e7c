import type { Source } from '../../src/model/claim.ts';

export const chemcessCaprolactam: Source = {
  title: 'Industrial Production of ε-Caprolactam',
  publisher: 'ChemCess',
  url: 'https://chemcess.com/industrial-production-of-%ce%b5-caprolactam',
  accessed: '2026-11-26',
};
