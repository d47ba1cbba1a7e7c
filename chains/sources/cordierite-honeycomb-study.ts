import type { Source } from '../../src/model/claim.ts';

export const cordieriteHoneycombStudy: Source = {
  title: 'Extrusion Forming of Cordierite Honeycomb with Hexagonal Open Cells, Key Engineering Materials 336–338, 1035–1037',
  publisher: 'Trans Tech Publications',
  published: '2007',
  url: 'https://www.scientific.net/KEM.336-338.1035',
  accessed: '2026-11-26',
};
