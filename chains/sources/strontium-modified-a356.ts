import type { Source } from '../../src/model/claim.ts';

export const strontiumModifiedA356: Source = {
  title: '[Purification and modification of the A356 Al alloy: abstract]',
  publisher: 'Materiali in tehnologije',
  url: 'https://mater-tehnol.si/index.php/MatTech/article/view/183',
  accessed: '2026-11-26',
};
