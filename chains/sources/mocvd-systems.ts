import type { Source } from '../../src/model/claim.ts';

export const mocvdSystems: Source = {
  title: 'MOCVD systems respond to demand for higher LED productivity and yield',
  publisher: 'LEDs Magazine',
  published: '2007',
  url: 'https://ledsmagazine.com/manufacturing-services-testing/research-development/article/16695140/mocvd-systems-respond-to-demand-for-higher-led-productivity-and-yield',
  accessed: '2026-11-23',
};
