import type { Source } from '../../src/model/claim.ts';

export const chromiumMolybdenumSteel: Source = {
  title: 'Chromium Molybdenum Steel: Essential Usage Tips & Properties',
  publisher: 'MachineMFG',
  url: 'https://www.machinemfg.com/chromium-molybdenum-steel/',
  accessed: '2026-11-26',
};
