import type { Source } from '../../src/model/claim.ts';

export const copperFoilMethods: Source = {
  title: 'Copper (Cu) foil',
  publisher: 'Syensqo',
  url: 'https://wiki.syensqo.com/x/pnzJO',
  accessed: '2026-11-26',
};
