import type { Source } from '../../src/model/claim.ts';

export const heterogeniteCobaltPowder: Source = {
  title: 'Hydrogen Reduction of Heterogenite to Make Submicron Cobalt Metal Powder for Hard Metal Applications',
  url: 'https://discovery.researcher.life/article/hydrogen-reduction-of-heterogenite-to-make-submicron-cobalt-metal-powder-for-hard-metal-applications/5753400771603ba9b085405fa3f72fb6',
  accessed: '2026-11-23',
};
