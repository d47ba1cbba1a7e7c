import type { Source } from '../../src/model/claim.ts';

export const vacuumDegassingBearingSteel: Source = {
  title: 'The application of vacuum degassing to bearing steel (Church, Krebs, Rowe), JOM 18(1), 62–68',
  publisher: 'Springer',
  published: '1966',
  url: 'https://rd.springer.com/article/10.1007/BF03378404',
  accessed: '2026-11-23',
};
