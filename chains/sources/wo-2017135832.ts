import type { Source } from '../../src/model/claim.ts';

export const wo2017135832: Source = {
  title: 'WO 2017/135832: Method of industrially producing monochloroacetic acid',
  publisher: 'World Intellectual Property Organization',
  published: '2017-08-10',
  url: 'http://www.sumobrain.com/patents/wipo/Method-industrially-producing-monochloroacetic-acid/WO2017135832A1.html',
  accessed: '2026-11-26',
};
