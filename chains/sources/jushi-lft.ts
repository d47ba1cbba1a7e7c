import type { Source } from '../../src/model/claim.ts';

export const jushiLft: Source = {
  title: 'Long-fibre thermoplastic processes (LFT-G)',
  publisher: 'Jushi Group',
  url: 'http://en.jushi.com/index.php?id=2320',
  accessed: '2026-11-23',
};
