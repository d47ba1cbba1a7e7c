import type { Source } from '../../src/model/claim.ts';

export const talcFillers: Source = {
  title: 'Talc: applications',
  publisher: 'e.pc-pulverize.com',
  url: 'http://e.pc-pulverize.com/c159.html',
  accessed: '2026-11-26',
};
