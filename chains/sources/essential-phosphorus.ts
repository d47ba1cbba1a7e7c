import type { Source } from '../../src/model/claim.ts';

export const essentialPhosphorus: Source = {
  title: 'Phosphorus',
  publisher: 'The Essential Chemical Industry – online',
  url: 'https://essentialchemicalindustry.org/chemicals/phosphorus.html',
  accessed: '2026-11-23',
};
