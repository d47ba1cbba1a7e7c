import type { Source } from '../../src/model/claim.ts';

export const causticPotash: Source = {
  title: 'Potassium Hydroxide',
  publisher: 'ERCO Worldwide',
  url: 'http://www.ercoworldwide.com/index.php/products/potassium-hydroxide/',
  accessed: '2026-11-26',
};
