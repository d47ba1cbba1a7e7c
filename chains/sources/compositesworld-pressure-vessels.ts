import type { Source } from '../../src/model/claim.ts';

export const compositesworldPressureVessels: Source = {
  title: 'Composites end markets: Pressure vessels (2024)',
  publisher: 'CompositesWorld',
  published: '2024',
  url: 'https://compositesworld.com/articles/the-markets-pressure-vessels-2022',
  accessed: '2026-11-23',
};
