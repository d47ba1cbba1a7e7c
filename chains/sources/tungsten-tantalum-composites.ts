import type { Source } from '../../src/model/claim.ts';

export const tungstenTantalumComposites: Source = {
  title:
    'Consolidation of W–Ta composites: Hot isostatic pressing and spark and pulse plasma sintering, Fusion Engineering and Design 98–99, 1950–1955',
  publisher: 'Elsevier',
  published: '2015',
};
