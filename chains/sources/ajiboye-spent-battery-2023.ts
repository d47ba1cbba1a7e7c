import type { Source } from '../../src/model/claim.ts';

export const ajiboyeSpentBattery2023: Source = {
  title: 'Sequential Recovery of Critical Metals from Leached Liquor of Processed Spent Lithium-Ion Batteries',
  publisher: 'Batteries 9(11), 549',
  published: '2023-11-09',
  url: 'https://doi.org/10.3390/batteries9110549',
  accessed: '2026-11-26',
};
