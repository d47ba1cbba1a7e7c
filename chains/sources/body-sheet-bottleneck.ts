import type { Source } from '../../src/model/claim.ts';

export const bodySheetBottleneck: Source = {
  title: '[Aluminium alloys for automobile body sheets]',
  publisher: 'Henan Henry Aluminum',
  url: 'http://henryaluminum.com/news/164.html',
  accessed: '2026-11-26',
};
