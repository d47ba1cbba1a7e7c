import type { Source } from '../../src/model/claim.ts';

export const diamondWireTechnology: Source = {
  title: 'Diamond wire cutting technology (electroplated and resin diamond wire)',
  publisher: 'itetools.com',
  url: 'https://itetools.com/The-brilliance-of-diamond-ring-wire-cutting-technology-2-2-2.html',
  accessed: '2026-11-23',
};
