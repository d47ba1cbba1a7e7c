import type { Source } from '../../src/model/claim.ts';

export const siliconeMouldingCompound: Source = {
  title: 'Silicone molding compound',
  publisher: 'siliconeresin.net',
  url: 'https://www.siliconeresin.net/news1-378.html',
  accessed: '2026-11-26',
};
