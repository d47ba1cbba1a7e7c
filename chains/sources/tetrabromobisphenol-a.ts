import type { Source } from '../../src/model/claim.ts';

export const tetrabromobisphenolA: Source = {
  title: 'Tetrabromobisphenol A (TBBPA)',
  publisher: 'sinoharvest.com',
  url: 'http://sinoharvest.com/products/Tetrabromobisphenol.shtml',
  accessed: '2026-11-23',
};
