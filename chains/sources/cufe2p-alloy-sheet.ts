import type { Source } from '../../src/model/claim.ts';

export const cufe2pAlloySheet: Source = {
  title: 'CuFe2P - alloy sheet',
  publisher: 'conductivity-app.org',
  published: '2016',
  url: 'https://studylib.net/doc/18618486/cufe2p---alloy-sheet',
  accessed: '2026-11-23',
};
