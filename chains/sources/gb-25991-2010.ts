import type { Source } from '../../src/model/claim.ts';

export const gb259912010: Source = {
  title: 'GB 25991-2010 汽车用LED前照灯',
  publisher: '国家质量监督检验检疫总局、国家标准化管理委员会',
  published: '2011-01-10',
  url: 'https://www.chinesestandard.net/PDF/English.aspx/GB25991-2010',
  accessed: '2026-11-23',
};
