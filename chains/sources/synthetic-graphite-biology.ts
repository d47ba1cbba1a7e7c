import type { Source } from '../../src/model/claim.ts';

export const syntheticGraphiteBiology: Source = {
  title: '[How synthetic graphite is made]',
  publisher: 'Biology Insights',
  url: 'https://biologyinsights.com/how-is-synthetic-graphite-made',
  accessed: '2026-11-23',
};
