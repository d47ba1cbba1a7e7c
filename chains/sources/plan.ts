import type { Source } from '../../src/model/claim.ts';

export const plan: Source = {
  title: '江西省“十四五”新材料产业高质量发展规划',
  short: { zh: '江西新材料规划', en: 'Jiangxi new-materials plan' },
  publisher: '江西省工业和信息化厅',
  published: '2021',
};
