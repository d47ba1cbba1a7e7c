import type { Source } from '../../src/model/claim.ts';

export const printableStainlessPowder: Source = {
  title: 'Key considerations to take into account for the production of 3D Printable stainless steel powders',
  publisher: '3D ADEPT Media',
  url: 'https://3dadept.com/opinion-key-considerations-to-take-into-account-for-the-production-of-3d-printable-stainless-steel-powders/',
  accessed: '2026-11-26',
};
