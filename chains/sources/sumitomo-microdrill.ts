import type { Source } from '../../src/model/claim.ts';

export const sumitomoMicrodrill: Source = {
  title: 'The Trend of Microdrills for PCB',
  publisher: 'Sumitomo Electric Hardmetal',
  url: 'https://pcbway.com/blog/Engineering_Technical/The_Trend_of_Microdrills_for_PCB.html',
  accessed: '2026-11-23',
};
