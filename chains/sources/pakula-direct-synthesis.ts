import type { Source } from '../../src/model/claim.ts';

export const pakulaDirectSynthesis: Source = {
  title: 'Direct Synthesis of Silicon Compounds—From the Beginning to Green Chemistry Revolution',
  publisher: 'AppliedChem 3(1), 89–109 (MDPI)',
  published: '2023',
  url: 'https://doi.org/10.3390/appliedchem3010007',
  accessed: '2026-11-23',
};
