import type { Source } from '../../src/model/claim.ts';

export const bentoniteFactsheet: Source = {
  title: 'Minerals Factsheets: Bentonite',
  publisher: 'Scribd (copy of the fact sheets)',
  url: 'https://scribd.com/document/694394180/Minerals-Factsheets',
  accessed: '2026-11-26',
};
