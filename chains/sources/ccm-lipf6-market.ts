import type { Source } from '../../src/model/claim.ts';

export const ccmLipf6Market: Source = {
  title: 'Plenty of juice left in the Chinese LiPF6 market',
  publisher: 'CCM',
  published: '2014-11-14',
  url: 'https://ccminfo.blogspot.com/2014/11/plenty-of-juice-left-in-chinese-lipf6.html',
  accessed: '2026-11-26',
};
