import type { Source } from '../../src/model/claim.ts';

export const wellsPhthalicAnhydride: Source = {
  title: 'Phthalic Anhydride (chapter), doi 10.4324/9780429447341-56',
  publisher: 'Taylor & Francis',
  url: 'https://www.taylorfrancis.com/books/9780429447341/chapters/10.4324/9780429447341-56',
  accessed: '2026-11-26',
};
