import type { Source } from '../../src/model/claim.ts';

export const trendforcePhotoresist: Source = {
  title: 'Japan Ramps Up Photoresist Investment for 2nm Chips — Tokyo Ohka Kogyo, JSR Lead the Charge',
  publisher: 'TrendForce',
  published: '2025-11-06',
  url: 'https://www.trendforce.com/news/?p=47920',
  accessed: '2026-11-26',
};
