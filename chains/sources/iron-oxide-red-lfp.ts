import type { Source } from '../../src/model/claim.ts';

export const ironOxideRedLfp: Source = {
  title: 'The Iron Oxide Red Method for LFP Preparation Process part 2',
  publisher: 'Cathode Solution',
  url: 'https://www.cathodesolution.com/post/the-iron-oxide-red-method-for-lfp-preparation-process-part-2',
  accessed: '2026-11-26',
};
