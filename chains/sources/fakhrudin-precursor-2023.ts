import type { Source } from '../../src/model/claim.ts';

export const fakhrudinPrecursor2023: Source = {
  title: 'NMC Cathode Precursor Synthesis by Hydroxide Co-precipitation Method: A Mini Review',
  publisher: 'AIP Conference Proceedings 2932, 020007',
  published: '2023-10-06',
  url: 'https://doi.org/10.1063/5.0174823',
  accessed: '2026-11-23',
};
