import type { Source } from '../../src/model/claim.ts';

export const tobPouchFilm: Source = {
  title: 'Aluminum laminate film for pouch cell case',
  publisher: 'TOB New Energy',
  url: 'https://tobmachine.com/blog/aluminum-laminate-film-for-pouch-cell-case_b59',
  accessed: '2026-11-23',
};
