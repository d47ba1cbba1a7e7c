import type { Source } from '../../src/model/claim.ts';

export const mocvdSusceptor: Source = {
  title: 'A Kind of Coating Method of GaN-MOCVD Graphite Susceptor, Journal of Nanomaterials 2013, 137564',
  publisher: 'Hindawi',
  published: '2013',
  url: 'http://www.hindawi.com/journals/jnm/2013/137564/abs/',
  accessed: '2026-11-23',
};
