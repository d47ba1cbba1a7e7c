import type { Source } from '../../src/model/claim.ts';

export const epoxyResinRawMaterials: Source = {
  title: 'What is epoxy resin made of',
  publisher: 'review.trendsmask.com',
  url: 'https://review.trendsmask.com/what-is-epoxy-resin-made-of-38078.html',
  accessed: '2026-11-23',
};
