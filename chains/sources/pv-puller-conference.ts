import type { Source } from '../../src/model/claim.ts';

export const pvPullerConference: Source = {
  title: 'PHOTON 第二届光伏设备会议讲稿集: Monocrystalline Silicon Growth',
  publisher: 'PHOTON',
  published: '2008',
  url: 'https://docx.baby/p/20794331353542.html',
  accessed: '2026-11-26',
};
