import type { Source } from '../../src/model/claim.ts';

export const blackPowderRecycling: Source = {
  title: 'Black powder in Battery recycling: Composition, Process and Value',
  publisher: 'm.444766.com',
  published: '2025-09-23',
  url: 'http://m.444766.com/industry_news/250.html',
  accessed: '2026-11-26',
};
