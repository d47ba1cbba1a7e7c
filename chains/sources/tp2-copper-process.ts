import type { Source } from '../../src/model/claim.ts';

export const tp2CopperProcess: Source = {
  title: 'C12200 phosphorus deoxidation copper (TP2)',
  publisher: 'chinacopperalloys.com',
  url: 'https://www.chinacopperalloys.com/info/c12200-phosphorus-deoxidation-copper-bar-typi-102927740.html',
  accessed: '2026-11-23',
};
