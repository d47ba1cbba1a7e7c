import type { Source } from '../../src/model/claim.ts';

export const quintanaDissolvingPulp: Source = {
  title: 'Dissolving-grade pulp: a sustainable source for fiber production (Quintana, Valls and Roncero), Wood Science and Technology',
  publisher: 'Springer',
  published: '2024',
  url: 'https://doi.org/10.1007/s00226-023-01519-w',
  accessed: '2026-11-26',
};
