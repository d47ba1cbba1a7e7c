import type { Source } from '../../src/model/claim.ts';

export const magnesiaCarbonBrickUses: Source = {
  title: 'Magnesia carbon bricks uses',
  publisher: 'LMM Group',
  url: 'https://www.lmmgroupcn.com/magnesia-carbon-bricks-uses/',
  accessed: '2026-11-23',
};
