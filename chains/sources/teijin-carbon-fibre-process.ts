import type { Source } from '../../src/model/claim.ts';

export const teijinCarbonFibreProcess: Source = {
  title: 'Carbon fiber production process',
  publisher: 'Teijin Carbon',
  url: 'https://www.teijincarbon.com/products/production-process',
  accessed: '2026-11-23',
};
