import type { Source } from '../../src/model/claim.ts';

export const btEpoxy: Source = {
  title: 'BT-Epoxy',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/BT-Epoxy',
  accessed: '2026-11-26',
};
