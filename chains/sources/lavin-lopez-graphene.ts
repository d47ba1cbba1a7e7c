import type { Source } from '../../src/model/claim.ts';

export const lavinLopezGraphene: Source = {
  title:
    'Optimization of the Synthesis Procedures of Graphene and Graphite Oxide (Recent Advances in Graphene Research), doi 10.5772/63752',
  publisher: 'IntechOpen',
  url: 'https://www.intechopen.com/books/statistics/recent-advances-in-graphene-research/optimization-of-the-synthesis-procedures-of-graphene-and-graphite-oxide',
  accessed: '2026-11-26',
};
