import type { Source } from '../../src/model/claim.ts';

export const chemondisPolyesterResin: Source = {
  title: 'What’s behind unsaturated polyester resins',
  publisher: 'CheMondis',
  url: 'https://blog.chemondis.com/5309/whats-behind-unsaturated-polyester-resins-our-first-guest-blogger-luca-boso-explains/',
  accessed: '2026-11-23',
};
