import type { Source } from '../../src/model/claim.ts';

export const kohlerSilicones2020: Source = {
  title: 'Industrial synthesis of reactive silicones: reaction mechanisms and processes',
  publisher: 'Organic Chemistry Frontiers (Royal Society of Chemistry)',
  published: '2020',
  url: 'https://pubs.rsc.org/hi/content/articlehtml/2020/qo/d0qo01075h',
  accessed: '2026-11-23',
};
