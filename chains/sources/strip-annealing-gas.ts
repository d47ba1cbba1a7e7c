import type { Source } from '../../src/model/claim.ts';

export const stripAnnealingGas: Source = {
  title: '0.12 mm to 0.80 mm GI coils',
  publisher: 'Exporters India',
  url: 'https://exportersindia.com/product-detail/0-12-mm-to-0-80-mm-gi-coils-3464102.htm',
  accessed: '2026-11-26',
};
