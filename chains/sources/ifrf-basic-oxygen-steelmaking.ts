import type { Source } from '../../src/model/claim.ts';

export const ifrfBasicOxygenSteelmaking: Source = {
  title: 'Combustion handbook glossary: basic oxygen steelmaking',
  publisher: 'International Flame Research Foundation',
  url: 'https://ifrf.net/research/handbook-glossary/basic-oxygen-steelmaking/',
  accessed: '2026-11-23',
};
