import type { Source } from '../../src/model/claim.ts';

export const chlorobenzenesAbstract: Source = {
  title: '[Chlorinated benzenes: abstract of the encyclopaedia article]',
  publisher: 'softbeam.net',
  url: 'http://softbeam.net:8080/txt/ko2008/article/chlobrya.a01/current/abstract.htm',
  accessed: '2026-11-26',
};
