import type { Source } from '../../src/model/claim.ts';

export const midUvResistPatent: Source = {
  title: 'High sensitivity mid and deep UV resist, US patent',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://trea.com/information/high-sensitivity-mid-and-deep-uv-resist/patentgrant/bc4675c3-c3df-4a98-ad7f-5d9a3e58b6fe',
  accessed: '2026-11-26',
};
