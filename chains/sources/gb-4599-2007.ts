import type { Source } from '../../src/model/claim.ts';

export const gb45992007: Source = {
  title: 'GB 4599-2007 汽车用灯丝灯泡前照灯',
  publisher: '国家标准化管理委员会',
  published: '2007',
};
