import type { Source } from '../../src/model/claim.ts';

export const ticVacuumReduction: Source = {
  title: 'Preparation of TiC powders by carbothermal reduction method in vacuum',
  publisher: 'Transactions of Nonferrous Metals Society of China',
  url: 'http://tnmsc.csu.edu.cn/paper/paperView.aspx?id=paper_16406',
  accessed: '2026-11-26',
};
