import type { Source } from '../../src/model/claim.ts';

export const foilRollingLubricant: Source = {
  title: 'Lubricant and method of cold-rolling aluminum (US patent 4,844,830)',
  publisher: 'trea.com',
  published: '1989',
  url: 'https://trea.com/information/lubricant-and-method-of-cold-rolling-aluminum/patentgrant/481d5ca4-a39e-4b36-b055-d61565165646',
  accessed: '2026-11-26',
};
