import type { Source } from '../../src/model/claim.ts';

export const owikiEthyleneCarbonate: Source = {
  title: 'Ethylene carbonate',
  publisher: 'owiki.org (text from Wikipedia)',
  url: 'http://chaos.owiki.org/wiki/Ethylene_carbonate',
  accessed: '2026-11-23',
};
