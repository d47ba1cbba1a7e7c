import type { Source } from '../../src/model/claim.ts';

export const robeynsResins2018: Source = {
  title: 'Synthesis, characterization and modification of silicone resins: An “Augmented Review”',
  publisher: 'Progress in Organic Coatings 125, 287–315',
  published: '2018',
};
