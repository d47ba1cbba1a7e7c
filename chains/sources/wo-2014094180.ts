import type { Source } from '../../src/model/claim.ts';

export const wo2014094180: Source = {
  title: 'WO 2014/094180: Method for producing few-layer graphene',
  publisher: 'World Intellectual Property Organization (sumobrain.com)',
  url: 'http://www.sumobrain.com/patents/wipo/Method-producing-few-layer-graphene/WO2014094180.html',
  accessed: '2026-11-26',
};
