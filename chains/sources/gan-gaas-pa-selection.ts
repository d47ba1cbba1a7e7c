import type { Source } from '../../src/model/claim.ts';

export const ganGaasPaSelection: Source = {
  title: 'When should I select GaN over GaAs for a power amplifier design?',
  publisher: 'RF Essentials',
  url: 'https://rfessentials.com/rf-knowledge-base/when-should-i-select-gan-over-gaas-for-a-power-amplifier-design/',
  accessed: '2026-11-23',
};
