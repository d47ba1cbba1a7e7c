import type { Source } from '../../src/model/claim.ts';

export const plate7050: Source = {
  title: '7050 T7451 aviation aluminum plate',
  publisher: 'aluminum-coils.com',
  published: '2022-11-08',
  url: 'https://aluminum-coils.com/a/7050-t7451-aviation-aluminum-plate.html',
  accessed: '2026-11-26',
};
