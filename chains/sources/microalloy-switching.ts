import type { Source } from '../../src/model/claim.ts';

export const microalloySwitching: Source = {
  title: 'FeTi producers pushed to consider premium scrap',
  publisher: 'vanadiumprice.com',
  url: 'https://www.vanadiumprice.com/feti-producers-pushed-to-consider-premium-scrap/',
  accessed: '2026-11-26',
};
