import type { Source } from '../../src/model/claim.ts';

export const c68700CondenserTube: Source = {
  title: 'ASTM B111 UNS C68700 aluminum brass tubes',
  publisher: 'chinacopperalloys.com',
  url: 'https://www.chinacopperalloys.com/info/astm-b111-uns-c68700-aluminum-brass-tubes-103458044.html',
  accessed: '2026-11-26',
};
