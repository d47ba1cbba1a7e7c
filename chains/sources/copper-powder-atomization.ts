import type { Source } from '../../src/model/claim.ts';

export const copperPowderAtomization: Source = {
  title: 'Production of Copper Powder by Atomization',
  publisher: 'civilengineeringhandbook.tk (powder metallurgy)',
  url: 'https://www.civilengineeringhandbook.tk/powder-metallurgy/production-of-copper-powder-by-atomization.html',
  accessed: '2026-11-26',
};
