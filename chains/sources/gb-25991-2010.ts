import type { Source } from '../../src/model/claim.ts';

export const gb259912010: Source = {
  title: 'GB 25991-2010 汽车用LED前照灯',
  publisher: '国家标准化管理委员会',
  published: '2010',
};
