import type { Source } from '../../src/model/claim.ts';

export const indminSprucePine: Source = {
  title: 'Breaking down Silica Valley',
  publisher: 'Industrial Minerals',
  published: '2016-12-15',
  url: 'https://www.indmin.com/Article/3646808/Breaking-down-Silica-Valley.html',
  accessed: '2026-11-26',
};
