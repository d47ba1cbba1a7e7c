import type { Source } from '../../src/model/claim.ts';

export const coresixStrengthening: Source = {
  title: 'Chemical Strengthening Process',
  publisher: 'Coresix',
  url: 'https://www.coresix.com/processes/chemical-strengthening',
  accessed: '2026-11-26',
};
