import type { Source } from '../../src/model/claim.ts';

export const cumeneProcess: Source = {
  title: 'Cumene process',
  publisher: 'Wikipedia',
  url: 'https://en.wikipedia.org/wiki/Cumene_process',
  accessed: '2026-11-23',
};
