import type { Source } from '../../src/model/claim.ts';

export const us12091546: Source = {
  title: 'US 12091546 B2: Condensation curable compositions',
  publisher: 'United States Patent and Trademark Office',
  published: '2024-09-17',
  url: 'https://trea.com/information/condensation-curable-compositions/patentgrant/1a1d3484-a2b1-46cd-9314-50fbce7135b3',
  accessed: '2026-11-26',
};
