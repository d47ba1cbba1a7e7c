import type { Source } from '../../src/model/claim.ts';

export const tyreRubberSpecification: Source = {
  title: 'Product Specification: Tyre Rubber',
  publisher: 'crumb-rubber.co.uk',
  url: 'http://crumb-rubber.co.uk/technical-info/tyre-rubber',
  accessed: '2026-11-26',
};
