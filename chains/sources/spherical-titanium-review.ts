import type { Source } from '../../src/model/claim.ts';

export const sphericalTitaniumReview: Source = {
  title: 'Review of the Methods for Production of Spherical Ti and Ti Alloy Powder, JOM 69(10)',
  publisher: 'The Minerals, Metals & Materials Society',
  url: 'https://www.scribd.com/document/549552637/Sun2017-Article-ReviewOfTheMethodsForProductio',
  accessed: '2026-11-26',
};
