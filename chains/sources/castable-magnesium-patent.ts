import type { Source } from '../../src/model/claim.ts';

export const castableMagnesiumPatent: Source = {
  title: 'Castable magnesium alloys, WO 2005/035811',
  publisher: 'Magnesium Elektron',
  published: '2005',
  url: 'http://www.sumobrain.com/patents/WO2005035811.html',
  accessed: '2026-11-26',
};
