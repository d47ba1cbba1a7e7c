import type { Source } from '../../src/model/claim.ts';

export const pcbSurfaceFinish: Source = {
  title: 'PCB Surface Finish Comparison',
  publisher: 'yourpcb.com',
  url: 'https://yourpcb.com/tools/reference/surface-finish',
  accessed: '2026-11-23',
};
