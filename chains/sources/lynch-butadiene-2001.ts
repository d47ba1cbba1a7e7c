import type { Source } from '../../src/model/claim.ts';

export const lynchButadiene2001: Source = {
  title: 'BD monomer and elastomer production processes',
  publisher: 'Chemico-Biological Interactions 135–136, 147–153',
  published: '2001',
  url: 'http://cfpub.epa.gov/ncea/hero/index.cfm?action=search.view&reference_id=646266',
  accessed: '2026-11-26',
};
