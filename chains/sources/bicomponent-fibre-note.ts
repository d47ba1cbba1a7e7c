import type { Source } from '../../src/model/claim.ts';

export const bicomponentFibreNote: Source = {
  title: 'Bicomponent (conjugate) fibres',
  publisher: 'go4WorldBusiness',
  url: 'https://go4worldbusiness.com/inquiries/send/pref_products/1803239/bulk-supply-bicomponent-conjugate-fibers',
  accessed: '2026-11-26',
};
