import type { Source } from '../../src/model/claim.ts';

export const etfeNote: Source = {
  title: 'Ethylenetetrafluoroethylene',
  publisher: 'infinitelexicon.com',
  url: 'https://infinitelexicon.com/Ethylenetetrafluoroethylene',
  accessed: '2026-11-26',
};
