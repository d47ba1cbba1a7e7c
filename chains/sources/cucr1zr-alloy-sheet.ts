import type { Source } from '../../src/model/claim.ts';

export const cucr1zrAlloySheet: Source = {
  title: 'CuCr1Zr - alloy sheet',
  publisher: 'conductivity-app.org',
  url: 'http://conductivity-app.org/alloy-sheet/19',
  accessed: '2026-11-26',
};
