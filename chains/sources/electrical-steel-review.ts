import type { Source } from '../../src/model/claim.ts';

export const electricalSteelReview: Source = {
  title:
    'Advancements in Electrical Steels: A Comprehensive Review of Microstructure, Loss Analysis, Magnetic Properties, Alloying Elements, and the Influence of Coatings, Applied Sciences 13(18), 10283',
  publisher: 'MDPI',
  published: '2023',
  url: 'https://doi.org/10.3390/app131810283',
};
