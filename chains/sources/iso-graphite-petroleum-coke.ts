import type { Source } from '../../src/model/claim.ts';

export const isoGraphitePetroleumCoke: Source = {
  title: 'ralosHistory: ISO-Graphit',
  publisher: 'sonnenfluesterer.de',
  published: '2008',
  url: 'https://www.sonnenfluesterer.de/tag/cfc-graphit/',
  accessed: '2026-11-23',
};
