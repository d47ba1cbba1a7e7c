import type { Source } from '../../src/model/claim.ts';

export const jayakumarDiffusionLayer2017: Source = {
  title:
    'Manufacturing the Gas Diffusion Layer for PEM Fuel Cell Using a Novel 3D Printing Technique and Critical Assessment of the Challenges Encountered',
  publisher: 'Materials 10(7), 796',
  published: '2017-07-14',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5551839',
  accessed: '2026-11-26',
};
