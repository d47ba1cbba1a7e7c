import type { Source } from '../../src/model/claim.ts';

export const ceramicHeatExchanger: Source = {
  title: 'Ceramics Offer a Better Exchange',
  publisher: 'foundrymag.com',
  url: 'http://foundrymag.com/materials/ceramics-offer-better-exchange',
  accessed: '2026-11-26',
};
