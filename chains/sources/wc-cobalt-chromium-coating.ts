import type { Source } from '../../src/model/claim.ts';

export const wcCobaltChromiumCoating: Source = {
  title:
    'Comparative Analysis of the Friction and Microstructural Properties of WC-10Co-4Cr and Cr3C2-25NiCr Coatings Sprayed by High-Velocity Oxy-fuel (HVOF), American Journal of Materials Science 8(3), 51–57',
  publisher: 'Scientific & Academic Publishing',
  published: '2018',
};
