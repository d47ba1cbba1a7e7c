import type { Source } from '../../src/model/claim.ts';

export const expandableGraphiteSandwich: Source = {
  title:
    'Sandwich Structure Composite with Expandable Graphite Filled or Coated: Evaluation of Flame Retardancy and Mechanical Performances, Open Journal of Safety Science and Technology 9(1)',
  publisher: 'Scientific Research Publishing',
  url: 'http://file.scirp.org/Html/2-1480233_90498.htm',
  accessed: '2026-11-26',
};
