import type { Source } from '../../src/model/claim.ts';

export const usgsMybBauxite2002: Source = {
  title: 'Minerals Yearbook 2002: Bauxite and alumina',
  publisher: 'U.S. Geological Survey',
  url: 'https://docslib.org/doc/8566688/bauxite-and-alumina-by-patricia-a',
  accessed: '2026-11-23',
};
