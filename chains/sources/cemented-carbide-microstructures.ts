import type { Source } from '../../src/model/claim.ts';

export const cementedCarbideMicrostructures: Source = {
  title: 'Cemented carbide microstructures: a review, International Journal of Refractory Metals and Hard Materials 80, 40–68',
  publisher: 'Elsevier',
  published: '2019',
};
