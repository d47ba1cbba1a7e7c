import type { Source } from '../../src/model/claim.ts';

export const ceriaZirconiaAgeing: Source = {
  title:
    'Catalytic Activity Study of Ceria-Zirconia Mixed Oxides Submitted to Different Aging Treatments under Simulated Exhaust Gases, Industrial & Engineering Chemistry Research 39, 272–276',
  publisher: 'American Chemical Society',
  published: '2000',
};
