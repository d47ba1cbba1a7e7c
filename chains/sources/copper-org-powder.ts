import type { Source } from '../../src/model/claim.ts';

export const copperOrgPowder: Source = {
  title: 'Copper and copper alloy powders: production',
  publisher: 'Copper Development Association',
  url: 'https://dev.copper.org/resources/properties/129_6/production.html',
  accessed: '2026-11-23',
};
