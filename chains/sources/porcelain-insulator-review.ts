import type { Source } from '../../src/model/claim.ts';

export const porcelainInsulatorReview: Source = {
  title: 'Production of Electrical Porcelain Insulators from Local Raw Materials: A Review, doi 10.5772/intechopen.98902',
  publisher: 'IntechOpen',
  url: 'https://www.intechopen.com/chapters/77542',
  accessed: '2026-11-26',
};
