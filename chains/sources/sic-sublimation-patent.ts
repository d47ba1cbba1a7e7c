import type { Source } from '../../src/model/claim.ts';

export const sicSublimationPatent: Source = {
  title: 'US 8,765,091: Method to manufacture large uniform ingots of silicon carbide by sublimation/condensation processes',
  publisher: 'Dow Corning Corporation',
  published: '2014',
  url: 'https://patents.justia.com/patent/8765091',
  accessed: '2026-11-23',
};
