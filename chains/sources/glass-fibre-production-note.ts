import type { Source } from '../../src/model/claim.ts';

export const glassFibreProductionNote: Source = {
  title: 'Production of glass fiber',
  publisher: 'sersnails.com',
  published: '2018-04-13',
  url: 'https://www.sersnails.com/info/production-of-glass-fiber-25032235.html',
  accessed: '2026-11-23',
};
