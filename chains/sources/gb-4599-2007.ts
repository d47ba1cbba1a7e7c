import type { Source } from '../../src/model/claim.ts';

export const gb45992007: Source = {
  title: 'GB 4599-2007 汽车用灯丝灯泡前照灯',
  publisher: '国家质量监督检验检疫总局、国家标准化管理委员会',
  published: '2007-11-01',
  url: 'http://chinaautoregs.blogspot.com/2018/11/gb-4599-2007-english-translated-chinese.html',
  accessed: '2026-11-23',
};
