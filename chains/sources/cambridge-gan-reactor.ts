import type { Source } from '../../src/model/claim.ts';

export const cambridgeGanReactor: Source = {
  title: 'Veeco reactor',
  publisher: 'Cambridge Centre for Gallium Nitride',
  url: 'https://www.gan.msm.cam.ac.uk/facilities/reactors/veeco',
  accessed: '2026-11-23',
};
