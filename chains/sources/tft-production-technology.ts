import type { Source } from '../../src/model/claim.ts';

export const tftProductionTechnology: Source = {
  title: 'TFT Production Technology',
  publisher: 'ylvending.com',
  url: 'https://www.ylvending.com/news/tft-production-technology-17064129.html',
  accessed: '2026-11-26',
};
