import type { Source } from '../../src/model/claim.ts';

export const phosphorisedCopperAnode: Source = {
  title: 'Phosphorus Copper Anodes for Acid Copper Plating',
  publisher: 'Products Finishing',
  url: 'https://www.pfonline.com/articles/phosphorus-copper-anodes-for-acid-copper-plating',
  accessed: '2026-11-23',
};
