import type { Source } from '../../src/model/claim.ts';

export const ndYagSummary: Source = {
  title: 'A Detailed Summary of Nd:YAG Laser Crystal',
  publisher: 'SZLaser',
  url: 'https://szlaser.com/index.php/wiki/ndyag-laser-crystal',
  accessed: '2026-11-26',
};
