import type { Source } from '../../src/model/claim.ts';

export const borateMaterialsOptics: Source = {
  title: 'Borate Materials in Nonlinear Optics (Petra Becker)',
  publisher: 'Scribd (copy of the review)',
  url: 'https://scribd.com/document/82544858/Borate-Materials-in-Nonlinear-Optics',
  accessed: '2026-11-26',
};
