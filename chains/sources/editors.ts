import type { Source } from '../../src/model/claim.ts';

/** What the editors of this dataset judge from general knowledge of the trade; every such claim carries a note. */
export const editors: Source = {
  title: 'Editorial judgement of the chanyelian dataset',
  publisher: 'chanyelian',
  published: '2026',
};
