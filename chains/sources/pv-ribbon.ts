import type { Source } from '../../src/model/claim.ts';

export const pvRibbon: Source = {
  title: 'What is photovoltaic ribbon?',
  publisher: 'Raytron',
  url: 'http://pvribbon.com.cn/ja/what-is-photovoltaic-ribbon/',
  accessed: '2026-11-23',
};
