import type { Source } from '../../src/model/claim.ts';

export const pvBalanceOfSystem: Source = {
  title: 'Glossary: Balance of System',
  publisher: 'RENAC (renewables-online.de)',
  url: 'https://renewables-online.de/mod/glossary/showentry.php?eid=68010',
  accessed: '2026-11-23',
};
