import type { Source } from '../../src/model/claim.ts';

export const glassRawMaterials: Source = {
  title: 'What raw material is glass made from',
  publisher: 'stspeterandmary.org',
  url: 'https://www.stspeterandmary.org/glass/18692d0e2e0.html',
  accessed: '2026-11-23',
};
