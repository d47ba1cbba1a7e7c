import type { Source } from '../../src/model/claim.ts';

export const torayCarbonFibreSites: Source = {
  title: '日本东丽碳纤维全球产能',
  publisher: 'cfrp.vip',
  url: 'http://www.cfrp.vip/news/show-4797.html',
  accessed: '2026-11-26',
};
