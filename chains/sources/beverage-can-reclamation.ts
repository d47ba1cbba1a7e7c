import type { Source } from '../../src/model/claim.ts';

export const beverageCanReclamation: Source = {
  title: '[Aluminium used beverage containers: collection and reclamation]',
  publisher: 'ecologycenter.us',
  url: 'https://www.ecologycenter.us/wastewater-treatment/info-yvl.html',
  accessed: '2026-11-26',
};
