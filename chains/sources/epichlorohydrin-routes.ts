import type { Source } from '../../src/model/claim.ts';

export const epichlorohydrinRoutes: Source = {
  title: 'Development status and prospect of epichlorohydrin in China',
  publisher: 'Changxing Group',
  published: '2022',
  url: 'http://en.cxjsjt.cn/a/news/hydt/100.html',
  accessed: '2026-11-23',
};
