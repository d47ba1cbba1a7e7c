import type { Source } from '../../src/model/claim.ts';

export const grainOrientedRoute: Source = {
  title: 'Production route – grain oriented silicon steel strip',
  publisher: 'SMS group',
  url: 'https://sms-group.com/en-sa/plants/silicon-steel-lines/production-route-grain-oriented-silicon-steel-strip',
  accessed: '2026-11-26',
};
