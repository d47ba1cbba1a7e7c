import type { Source } from '../../src/model/claim.ts';

export const samaterialsSiliconNitride: Source = {
  title: 'Silicon Nitride',
  publisher: 'Stanford Advanced Materials',
  url: 'https://www.samaterials.com/201-silicon-nitride.html',
  accessed: '2026-11-26',
};
