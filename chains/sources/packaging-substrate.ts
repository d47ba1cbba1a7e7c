import type { Source } from '../../src/model/claim.ts';

export const packagingSubstrateNotes: Source = {
  title: 'Advanced packaging substrate',
  publisher: 'chipfoundryservices.com',
  url: 'https://www.chipfoundryservices.com/topic/advanced-packaging-substrate',
  accessed: '2026-11-23',
};
