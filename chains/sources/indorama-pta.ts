import type { Source } from '../../src/model/claim.ts';

export const indoramaPta: Source = {
  title: 'What is PTA',
  publisher: 'Indorama Ventures',
  url: 'http://indoramaventures.com/EN/ourBusinesses/ourBusiness_PTA_Product.php',
  accessed: '2026-11-26',
};
