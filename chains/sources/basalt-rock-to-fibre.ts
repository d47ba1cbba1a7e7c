import type { Source } from '../../src/model/claim.ts';

export const basaltRockToFibre: Source = {
  title: 'From Rock to Fiber',
  publisher: 'Vulkan Europe',
  url: 'http://vulkan-europe.com/from-rock-to-fiber/',
  accessed: '2026-11-26',
};
