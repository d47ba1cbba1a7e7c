import type { Source } from '../../src/model/claim.ts';

export const microLedSidewall: Source = {
  title: 'Advanced technologies in InGaN micro-LED fabrication to mitigate the sidewall effect',
  publisher: 'nature.com',
  published: '2025',
  url: 'http://preview-www.nature.com/articles/s41377-025-01751-y/tables/1',
  accessed: '2026-11-26',
};
