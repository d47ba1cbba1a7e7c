import type { Source } from '../../src/model/claim.ts';

export const hydrogenProduction: Source = {
  title: 'Hydrogen production (Wikipedia, mirrored)',
  publisher: 'Wikipedia',
  url: 'https://amedleyofpotpourri.blogspot.com/2019/05/hydrogen-production.html',
  accessed: '2026-11-23',
};
