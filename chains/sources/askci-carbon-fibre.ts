import type { Source } from '../../src/model/claim.ts';

export const askciCarbonFibre: Source = {
  title: '三、中游分析（碳纤维）',
  publisher: '中商产业研究院',
  published: '2023-10-12',
  url: 'http://my67778.com/news/chanye/20231012/093244269707436481174158_4.shtml',
  accessed: '2026-11-26',
};
