import type { Source } from '../../src/model/claim.ts';

export const wcGrainInhibitorStudy: Source = {
  title:
    'Influence of Cr3C2 and VC Content on WC Grain Size, WC Shape and Mechanical Properties of WC–6.0 wt. % Co Cemented Carbides, Materials 14(6), 1551',
  publisher: 'MDPI',
  published: '2021',
};
