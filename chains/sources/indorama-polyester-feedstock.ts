import type { Source } from '../../src/model/claim.ts';

export const indoramaPolyesterFeedstock: Source = {
  title: 'Polyester feedstock',
  publisher: 'Indorama',
  url: 'http://www.indorama.com/products/polyester-feedstock',
  accessed: '2026-11-26',
};
