import type { Source } from '../../src/model/claim.ts';

export const directProcessHandwiki: Source = {
  title: 'Direct process',
  publisher: 'HandWiki',
  url: 'https://handwiki.org/wiki/Chemistry:Direct_process',
  accessed: '2026-11-23',
};
