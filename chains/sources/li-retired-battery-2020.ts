import type { Source } from '../../src/model/claim.ts';

export const liRetiredBattery2020: Source = {
  title: '退役三元动力电池回收利用进展',
  publisher: '化学通报 83(3), 226–231',
  published: '2020',
  url: 'http://ccspublishing.org.cn/article/0441-3776/2020/3/226',
  accessed: '2026-11-26',
};
