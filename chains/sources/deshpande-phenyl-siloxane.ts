import type { Source } from '../../src/model/claim.ts';

export const deshpandePhenylSiloxane: Source = {
  title:
    'The effect of phenyl content on the degradation of poly(dimethyl diphenyl) siloxane copolymers (Deshpande and Rezac), Polymer Degradation and Stability 74 (2), 363–370',
  publisher: 'Elsevier',
  published: '2001',
  url: 'https://hero.epa.gov/hero/index.cfm/reference/details/reference_id/6834674',
  accessed: '2026-11-26',
};
