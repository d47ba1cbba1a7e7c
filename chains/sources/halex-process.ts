import type { Source } from '../../src/model/claim.ts';

export const halexProcess: Source = {
  title: 'Halex process',
  publisher: 'probsee.com',
  url: 'https://probsee.com/p/halex_process',
  accessed: '2026-11-26',
};
