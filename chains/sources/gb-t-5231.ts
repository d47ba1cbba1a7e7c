import type { Source } from '../../src/model/claim.ts';

export const gbt5231: Source = {
  title: 'GB/T 5231 加工铜及铜合金牌号和化学成分',
  publisher: '国家标准化管理委员会',
  published: '2012',
};
