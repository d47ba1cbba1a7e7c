import type { Source } from '../../src/model/claim.ts';

export const permapureNafion: Source = {
  title: 'What is Nafion?',
  publisher: 'Perma Pure',
  url: 'https://kb.permapure.com/knowledgebase/what-is-nafion/',
  accessed: '2026-11-26',
};
