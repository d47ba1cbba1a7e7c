import type { Source } from '../../src/model/claim.ts';

export const chlorinatedBenzenes: Source = {
  title: 'Chlorinated Benzenes (Environmental Chemistry)',
  publisher: 'drdarrinlew.us',
  url: 'https://www.drdarrinlew.us/environmental-chemistry/chlorinated-benzenes.html',
  accessed: '2026-11-26',
};
