import type { Source } from '../../src/model/claim.ts';

export const solvayHydrochloricAcid: Source = {
  title: 'Hydrochloric acid: production process (DOC-1300-0008)',
  publisher: 'Solvay Chemicals International',
  published: '2005',
  url: 'https://www.scribd.com/doc/243655122/DOC-1300-0008-W-EN-WW',
  accessed: '2026-11-26',
};
