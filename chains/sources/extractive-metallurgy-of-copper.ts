import type { Source } from '../../src/model/claim.ts';

export const extractiveMetallurgyOfCopper: Source = {
  title: 'Extractive Metallurgy of Copper, chapter 14: Capture and Fixation of Sulfur',
  url: 'https://tailieuchung.com/vn/tlID588384_extractive-metallurgy-of-copper-part-9.html',
  accessed: '2026-11-23',
};
