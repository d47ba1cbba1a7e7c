import type { Source } from '../../src/model/claim.ts';

export const etiMadenTextileGlass: Source = {
  title: 'Textile Type Fiberglass',
  publisher: 'Eti Maden',
  url: 'http://etimaden.gov.tr/en/page/textile-type-fiberglass',
  accessed: '2026-11-23',
};
