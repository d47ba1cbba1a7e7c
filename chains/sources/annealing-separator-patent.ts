import type { Source } from '../../src/model/claim.ts';

export const annealingSeparatorPatent: Source = {
  title: 'Magnesium oxide for annealing separator, and grain-oriented electromagnetic steel sheet (patent application)',
  publisher: 'trea.com',
  url: 'https://trea.com/information/magnesium-oxide-for-annealing-separator-and-grain-oriented-electromagnetic-steel/patentapplication/72d6074f-4ea0-49bf-ae7e-ad4e04866e3e',
  accessed: '2026-11-26',
};
