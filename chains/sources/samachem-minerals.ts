import type { Source } from '../../src/model/claim.ts';

export const samachemMinerals: Source = {
  title: 'Ceramic & mining industry',
  publisher: 'Samachem Global',
  url: 'https://www.samachemglobal.com/projects/ceramic-mining-industry/',
  accessed: '2026-11-26',
};
