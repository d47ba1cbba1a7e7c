import type { Source } from '../../src/model/claim.ts';

export const krLithographyShares: Source = {
  title: 'Can Canon give a hand to Japan’s semiconductor equipment industry?',
  publisher: '36Kr',
  published: '2025',
  url: 'https://eu.36kr.com/en/p/3438089402862983',
  accessed: '2026-11-26',
};
