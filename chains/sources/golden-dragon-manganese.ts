import type { Source } from '../../src/model/claim.ts';

export const goldenDragonManganese: Source = {
  title: 'HPMSM, an important chemical in the energy transition',
  publisher: 'Golden Dragon Capital',
  url: 'https://www.goldendragoncapital.com/hpmsm-market-research-report',
  accessed: '2026-11-23',
};
