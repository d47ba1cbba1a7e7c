import type { Source } from '../../src/model/claim.ts';

export const ebfripTbbpa: Source = {
  title: 'TBBPA',
  publisher: 'European Brominated Flame Retardant Industry Panel',
  url: 'http://www.ebfrip.org/main-nav/our-substances/tbbpa',
  accessed: '2026-11-23',
};
