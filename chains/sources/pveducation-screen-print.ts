import type { Source } from '../../src/model/claim.ts';

export const pveducationScreenPrint: Source = {
  title: 'PVCDROM: Screen Print Front',
  publisher: 'pveducation.org',
  url: 'http://pveducation.org/pvcdrom/manufacturing/screen-print-front',
  accessed: '2026-11-23',
};
