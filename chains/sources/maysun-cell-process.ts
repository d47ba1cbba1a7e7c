import type { Source } from '../../src/model/claim.ts';

export const maysunCellProcess: Source = {
  title: 'What is the production process of PV panel cells?',
  publisher: 'Maysun Solar',
  url: 'https://www.maysunsolar.com/blog-what-is-the-production-process-of-pv-panel-cells/',
  accessed: '2026-11-26',
};
