import type { Source } from '../../src/model/claim.ts';

export const wikipediaFerrochrome: Source = {
  title: 'Ferrochrome',
  publisher: 'Wikipedia (abridged copy)',
  url: 'https://wikisum.wiki/wiki/Ferrochrome',
  accessed: '2026-11-23',
};
