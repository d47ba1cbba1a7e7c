import type { Source } from '../../src/model/claim.ts';

export const xyceraSemiconductor: Source = {
  title: 'Ceramic Materials used in the Semiconductor Industry',
  publisher: 'Xycera',
  url: 'https://www.xycera.com/MarketsApplicationshow_1980.html',
  accessed: '2026-11-26',
};
