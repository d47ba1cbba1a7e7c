import type { Source } from '../../src/model/claim.ts';

export const smelterCarbon: Source = {
  title: '[Anodes and cathodes in the aluminium smelter]',
  publisher: 'Graphite Concept',
  url: 'http://www.graphiteconcept.com/content/view/35/27/',
  accessed: '2026-11-26',
};
