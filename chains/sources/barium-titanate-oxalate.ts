import type { Source } from '../../src/model/claim.ts';

export const bariumTitanateOxalate: Source = {
  title: 'Preparation of barium titanate by oxalate method in ethanol solution',
  url: 'https://discovery.researcher.life/article/preparation-of-barium-titanate-by-oxalate-method-in-ethanol-solution/7ac898c00c273c7e8455cad5a2bdc810',
  accessed: '2026-11-26',
};
