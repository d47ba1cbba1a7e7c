import type { Source } from '../../src/model/claim.ts';

export const danCarbonNeedleCoke: Source = {
  title: 'Needle coke production process',
  publisher: 'Dan Carbon',
  published: '2021-01-08',
  url: 'https://www.dancarbon.com/q/carbon/needle-coke-production-process-254.html',
  accessed: '2026-11-23',
};
