import type { Source } from '../../src/model/claim.ts';

export const pdcTransitionLayerPatent: Source = {
  title:
    'Methods for fabricating polycrystalline diamond compacts using at least one preformed transition layer and resultant polycrystalline diamond compacts (patent application)',
  publisher: 'Trea',
  url: 'https://trea.com/information/methods-for-fabricating-polycrystalline-diamond-compacts-using-at-least-one-pref/patentapplication/ba76d0fb-fd4d-4154-81cd-59556ef92a80',
  accessed: '2026-11-26',
};
