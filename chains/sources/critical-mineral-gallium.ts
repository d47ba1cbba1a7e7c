import type { Source } from '../../src/model/claim.ts';

export const criticalMineralGallium: Source = {
  title: 'Gallium',
  publisher: 'cma-usa.org',
  url: 'https://www.cma-usa.org/gallium',
  accessed: '2026-11-23',
};
