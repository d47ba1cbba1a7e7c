import type { Source } from '../../src/model/claim.ts';

export const gbt195962017: Source = {
  title: 'GB/T 19596-2017 电动汽车术语',
  publisher: '国家质量监督检验检疫总局、国家标准化管理委员会',
  published: '2017-10-14',
  url: 'https://renrendoc.com/paper/342538706.html',
  accessed: '2026-11-23',
};
