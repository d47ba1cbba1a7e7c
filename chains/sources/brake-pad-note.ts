import type { Source } from '../../src/model/claim.ts';

export const brakePadNote: Source = {
  title: 'Brake pad',
  publisher: 'Axon Dej',
  url: 'https://axondej.com/en/brake-pad/',
  accessed: '2026-11-26',
};
