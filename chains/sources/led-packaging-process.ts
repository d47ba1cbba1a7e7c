import type { Source } from '../../src/model/claim.ts';

export const ledPackagingProcess: Source = {
  title: 'Detailed explanation of the LED packaging process',
  publisher: 'kawdenledvisual.com',
  url: 'https://www.kawdenledvisual.com/info/detailed-explanation-103509631.html',
  accessed: '2026-11-23',
};
