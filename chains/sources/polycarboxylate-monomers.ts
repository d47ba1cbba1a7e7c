import type { Source } from '../../src/model/claim.ts';

export const polycarboxylateMonomers: Source = {
  title:
    '[Sequence of monomers in polycarboxylates from acrylic acid and isoprenyloxy polyethylene glycol], doi 10.1016/j.cemconres.2016.02.010',
  publisher: 'OpenAIRE',
  url: 'https://explore.openaire.eu/search/publication?pid=10.1016%2Fj.cemconres.2016.02.010',
  accessed: '2026-11-26',
};
