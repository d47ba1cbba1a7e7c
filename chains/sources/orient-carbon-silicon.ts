import type { Source } from '../../src/model/claim.ts';

export const orientCarbonSilicon: Source = {
  title: 'Silicon production',
  publisher: 'Orient Carbon & Graphite',
  url: 'http://www.orientcarbongraphite.com/silicon-production-t-153.html',
  accessed: '2026-11-23',
};
