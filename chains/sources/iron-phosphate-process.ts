import type { Source } from '../../src/model/claim.ts';

export const ironPhosphateProcess: Source = {
  title: 'A Brief Description of Iron Phosphate Production Process',
  publisher: 'Myande Group',
  published: '2023-08-23',
  url: 'https://www.myandegroup.com/blog/brief-description-iron-phosphate-production-process',
  accessed: '2026-11-26',
};
