import type { Source } from '../../src/model/claim.ts';

export const insulatedFlexibleBusbar: Source = {
  title: 'Laminated insulation soft busbar (flexible busbar)',
  publisher: 'lydq.com.cn',
  published: '2018',
  url: 'http://en.lydq.com.cn/news_det/13544978.html',
  accessed: '2026-11-26',
};
