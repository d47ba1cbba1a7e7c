import type { Source } from '../../src/model/claim.ts';

export const microLedMassProduction: Source = {
  title: 'Micro LED Prospective Technology: Mass Production Technology',
  publisher: 'dled-lighting.com.cn',
  url: 'http://dled-lighting.com.cn/News/71.html',
  accessed: '2026-11-26',
};
