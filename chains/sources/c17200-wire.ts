import type { Source } from '../../src/model/claim.ts';

export const c17200Wire: Source = {
  title: 'Beryllium copper: C17200 tempered, 25 alloy',
  publisher: 'Little Falls Alloys',
  url: 'https://www.lfa-wire.com/tempered-alloy-25_c17200.htm',
  accessed: '2026-11-26',
};
