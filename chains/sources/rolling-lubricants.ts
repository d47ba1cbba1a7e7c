import type { Source } from '../../src/model/claim.ts';

export const rollingLubricants: Source = {
  title: 'Rolling lubricants: monitoring',
  publisher: 'Innoval Technology',
  published: '2019-06-07',
  url: 'https://www.innovaltec.com/rolling-lubricants-monitoring/',
  accessed: '2026-11-26',
};
