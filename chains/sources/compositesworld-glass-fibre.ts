import type { Source } from '../../src/model/claim.ts';

export const compositesworldGlassFibre: Source = {
  title: 'The making of glass fiber',
  publisher: 'CompositesWorld',
  url: 'https://compositesworld.com/articles/the-making-of-glass-fiber',
  accessed: '2026-11-23',
};
