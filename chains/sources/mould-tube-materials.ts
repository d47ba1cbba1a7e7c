import type { Source } from '../../src/model/claim.ts';

export const mouldTubeMaterials: Source = {
  title: 'Manufacturing process and technical requirements of continuous casting moulds',
  publisher: 'ji-coppermouldtube.com',
  published: '2025',
  url: 'https://www.ji-coppermouldtube.com/2025-7-25news',
  accessed: '2026-11-26',
};
