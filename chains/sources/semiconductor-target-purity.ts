import type { Source } from '../../src/model/claim.ts';

export const semiconductorTargetPurity: Source = {
  title: '[High-purity sputtering targets in the semiconductor industry]',
  publisher: 'xk-sputteringtarget.com',
  url: 'https://www.xk-sputteringtarget.com/en/news_50.html',
  accessed: '2026-11-26',
};
