import type { Source } from '../../src/model/claim.ts';

export const opalButadiene: Source = {
  title: 'Butadiene',
  publisher: 'ONGC Petro additions Limited',
  url: 'https://opalindia.in/butadiene.php',
  accessed: '2026-11-26',
};
