import type { Source } from '../../src/model/claim.ts';

export const itiaIntermediates: Source = {
  title: 'Tungsten intermediates',
  publisher: 'International Tungsten Industry Association',
  published: '2011',
  url: 'http://itia.info/tungsten-intermediates.html',
  accessed: '2026-11-23',
};
