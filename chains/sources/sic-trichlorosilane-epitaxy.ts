import type { Source } from '../../src/model/claim.ts';

export const sicTrichlorosilaneEpitaxy: Source = {
  title: 'Materials Science Forum 527, 179–182 (Leone et al.): 4H-SiC epitaxial layers from trichlorosilane and ethylene',
  publisher: 'Trans Tech Publications',
  published: '2006',
  url: 'https://hq.imm.cnr.it/node/25565',
  accessed: '2026-11-26',
};
