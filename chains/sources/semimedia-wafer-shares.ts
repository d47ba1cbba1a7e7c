import type { Source } from '../../src/model/claim.ts';

export const semimediaWaferShares: Source = {
  title: 'China’s silicon wafer suppliers are on the rise',
  publisher: 'SemiMedia',
  published: '2023-03-07',
  url: 'https://www.shunlongwei.com/chinas-silicon-wafer-suppliers-are-on-the-rise/?amp=1',
  accessed: '2026-11-26',
};
