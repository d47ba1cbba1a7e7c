import type { Source } from '../../src/model/claim.ts';

export const hanTrimethoxysilane: Source = {
  title: 'Slurry Phase Reaction of Elemental Silicon with Methanol in the Presence of Copper: Direct Synthesis of Trimethoxysilane',
  publisher: 'Bulletin of the Korean Chemical Society',
  url: 'http://journal.kcsnet.or.kr/main/j_search/j_abstract_view.htm?code=B090330&qpage=j_search&spage=b_bkcs&dpage=ar',
  accessed: '2026-11-23',
};
