import type { Source } from '../../src/model/claim.ts';

export const owikiLithiumCobaltOxide: Source = {
  title: 'Lithium cobalt oxide',
  publisher: 'owiki.org (text from Wikipedia)',
  url: 'http://w.owiki.org/wiki/Lithium_cobalt_oxide',
  accessed: '2026-11-26',
};
