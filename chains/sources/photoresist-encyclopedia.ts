import type { Source } from '../../src/model/claim.ts';

export const photoresistEncyclopedia: Source = {
  title: 'Photoresist',
  publisher: 'Kids.Net.Au Encyclopedia',
  url: 'http://encyclopedia.kids.net.au/page/ph/Photoresist',
  accessed: '2026-11-26',
};
