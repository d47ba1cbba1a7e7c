import type { Source } from '../../src/model/claim.ts';

export const tronaSodaNote: Source = {
  title: 'The trona industry and soda ash',
  publisher: 'chemicalchem.com',
  url: 'https://chemicalchem.com/archives/9441',
  accessed: '2026-11-26',
};
