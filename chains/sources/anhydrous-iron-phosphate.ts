import type { Source } from '../../src/model/claim.ts';

export const anhydrousIronPhosphate: Source = {
  title: 'How to synthesize LFP precursor FP anhydrous iron phosphate?',
  publisher: 'Cathode Solution',
  url: 'https://cathodesolution.com/post/how-to-synthesize-lfp-precursor-fp-anhydrous-iron-phosphate',
  accessed: '2026-11-26',
};
