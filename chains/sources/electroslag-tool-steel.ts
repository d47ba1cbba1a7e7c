import type { Source } from '../../src/model/claim.ts';

export const electroslagToolSteel: Source = {
  title: 'What’s called “Electro Slag Remelting (ESR)” in tool steel industry?',
  publisher: 'Alta Special Steel',
  published: '2016-11-14',
  url: 'http://www.altaspecialsteel.com/news/content-55.html',
  accessed: '2026-11-26',
};
