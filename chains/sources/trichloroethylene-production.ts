import type { Source } from '../../src/model/claim.ts';

export const trichloroethyleneProduction: Source = {
  title: 'Trichloroethylene: production',
  publisher: 'liquisearch.com',
  url: 'https://www.liquisearch.com/trichloroethylene/production',
  accessed: '2026-11-26',
};
