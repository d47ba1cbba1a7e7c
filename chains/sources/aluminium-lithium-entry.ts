import type { Source } from '../../src/model/claim.ts';

export const aluminiumLithiumEntry: Source = {
  title: 'Aluminium–lithium alloys',
  publisher: 'HandWiki (mirror)',
  url: 'https://encycloreader.org/r/handwiki.php?q=Chemistry%3AAluminium%E2%80%93lithium_alloys',
  accessed: '2026-11-26',
};
