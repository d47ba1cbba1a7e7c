import type { Source } from '../../src/model/claim.ts';

export const fastmarketsAnode: Source = {
  title: 'China’s anode market tilts toward synthetic graphite amid supply shake-up',
  publisher: 'Fastmarkets',
  url: 'https://fastmarkets.com/?p=36908',
  accessed: '2026-11-23',
};
