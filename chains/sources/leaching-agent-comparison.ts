import type { Source } from '../../src/model/claim.ts';

export const leachingAgentComparison: Source = {
  title:
    'Release and Influence Mechanism of Magnesium Sulfate and Ammonium Sulfate Leaching on the Ionic Adsorption Rare Earth and Heavy Metals (abstract)',
  publisher: 'search.napstic.cn',
  published: '2024',
  url: 'https://search.napstic.cn/literature/periodical/010ysjs202411020',
  accessed: '2026-11-23',
};
