import type { Source } from '../../src/model/claim.ts';

export const nylonClayHybrid: Source = {
  title: 'Nylon 6–Clay Hybrid, MRS Online Proceedings Library 171, 45–50',
  publisher: 'Springer',
  url: 'https://link.springer.com/article/10.1557/PROC-171-45',
  accessed: '2026-11-26',
};
