import type { Source } from '../../src/model/claim.ts';

export const kraftPulpingProcess: Source = {
  title: 'Kraft pulping: pulping process, general approach',
  publisher: 'ForestBioFacts',
  url: 'https://forestbiofacts.com/pulping-and-biorefining/kraft-pulping/pulping-process/',
  accessed: '2026-11-26',
};
