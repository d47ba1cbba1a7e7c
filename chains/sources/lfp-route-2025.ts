import type { Source } from '../../src/model/claim.ts';

export const lfpRoute2025: Source = {
  title: '[以磷酸铁为铁源的磷酸铁锂固相法工艺]',
  publisher: '锂电焦点',
  published: '2025-10-29',
  url: 'http://igu888.com/stocknews/shownews.php?dir=roll%2F2025-10-29%2Fdoc-infvpywp0294078.shtml',
  accessed: '2026-11-23',
};
