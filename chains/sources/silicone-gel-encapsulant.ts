import type { Source } from '../../src/model/claim.ts';

export const siliconeGelEncapsulant: Source = {
  title: 'Comparison of EVA and silicone gel',
  publisher: 'solar-trackers.com',
  url: 'https://solar-trackers.com/silicone-gel-technology/comparison-of-eva---silicone-gel',
  accessed: '2026-11-26',
};
