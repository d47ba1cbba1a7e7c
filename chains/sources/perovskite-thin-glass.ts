import type { Source } from '../../src/model/claim.ts';

export const perovskiteThinGlass: Source = {
  title: 'High Performance Flexible Perovskite Solar Cells on Ultra-Thin Glass: implications of the TCO',
  publisher: 'Journal of Physical Chemistry Letters',
  published: '2017',
  url: 'https://datapdf.com/download/high-performance-flexible-perovskite-solar-cells-on-ultrathi.html',
  accessed: '2026-11-26',
};
