import type { Source } from '../../src/model/claim.ts';

export const copperPowderChapter: Source = {
  title:
    'Production of Copper and Copper Alloy Powders (Naboychenko, Murashova, Neikov), Handbook of Non-Ferrous Metal Powders, chapter 16',
  publisher: 'Elsevier',
  published: '2009',
  url: 'https://scribd.com/document/543761622/naboychenko2009',
  accessed: '2026-11-26',
};
