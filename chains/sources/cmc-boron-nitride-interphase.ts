import type { Source } from '../../src/model/claim.ts';

export const cmcBoronNitrideInterphase: Source = {
  title: 'Boron Nitride Interphase in Ceramic-Matrix Composites (abstract)',
  publisher: 'R Discovery',
  url: 'https://discovery.researcher.life/article/boron-nitride-interphase-in-ceramicmatrix-composites/460c2d5de0d9330583ef612e7647041b',
  accessed: '2026-11-26',
};
