import type { Source } from '../../src/model/claim.ts';

export const sungDiamondSynthesis: Source = {
  title: 'Optimised cell design for high-pressure synthesis of diamond, High Temperatures–High Pressures 33(4)',
  published: '2001',
};
