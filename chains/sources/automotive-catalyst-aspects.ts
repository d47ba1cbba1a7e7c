import type { Source } from '../../src/model/claim.ts';

export const automotiveCatalystAspects: Source = {
  title: 'Aspects of automotive catalyst preparation, performance and durability, in Catalysis and Automotive Pollution Control',
  publisher: 'Elsevier',
  published: '1987',
};
