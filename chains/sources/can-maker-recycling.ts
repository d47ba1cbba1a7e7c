import type { Source } from '../../src/model/claim.ts';

export const canMakerRecycling: Source = {
  title: 'Metal Recycling',
  publisher: 'Crown',
  url: 'https://www.crowncork.com/beverage-packaging/essentials/metal-recycling?page=3',
  accessed: '2026-11-26',
};
