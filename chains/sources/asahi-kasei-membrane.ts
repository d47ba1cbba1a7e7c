import type { Source } from '../../src/model/claim.ts';

export const asahiKaseiMembrane: Source = {
  title: '旭化成ケミ、食塩電解用イオン交換膜生産能力大幅増強',
  publisher: '化学品通信（chem-t.com）',
  published: '2007-02-28',
  url: 'https://chem-t.com/cgi-bin/passFile/NCODE/20871',
  accessed: '2026-11-26',
};
