import type { Source } from '../../src/model/claim.ts';

export const ledPackagingTechnology: Source = {
  title: 'LED packaging technology',
  publisher: 'leddisplayls.com',
  url: 'https://www.leddisplayls.com/info/led-packaging-technology-20115369.html',
  accessed: '2026-11-23',
};
