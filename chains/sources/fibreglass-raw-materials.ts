import type { Source } from '../../src/model/claim.ts';

export const fibreglassRawMaterials: Source = {
  title: 'What are the raw materials of fiberglass?',
  publisher: 'nanjingefg.com',
  url: 'https://www.nanjingefg.com/info/what-are-the-raw-materials-of-fiberglass-102791597.html',
  accessed: '2026-11-23',
};
