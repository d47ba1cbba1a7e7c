import type { Source } from '../../src/model/claim.ts';

export const xiaoCeramicSeparator2015: Source = {
  title: '陶瓷复合锂离子电池隔膜研究进展',
  publisher: '化工进展',
  published: '2015-07-25',
  url: 'https://m.fx361.com/news/2015/0725/19572103.html',
  accessed: '2026-11-26',
};
