import type { Source } from '../../src/model/claim.ts';

export const yellowPhosphorusProcess: Source = {
  title: 'Introduction to yellow phosphorus production process',
  publisher: 'srfurnace.com',
  published: '2025',
  url: 'https://www.srfurnace.com/introduction-to-yellow-phosphorus-production-process.html',
  accessed: '2026-11-23',
};
