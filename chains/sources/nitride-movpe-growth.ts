import type { Source } from '../../src/model/claim.ts';

export const nitrideMovpeGrowth: Source = {
  title: 'Novel Approach to Simulation of Group-III Nitrides Growth by MOVPE, MRS Internet J. Nitride Semicond. Res.',
  publisher: 'Materials Research Society',
  published: '1999',
  url: 'https://homsy-staging.cambridgecore.org/core/journals/materials-research-society-internet-journal-of-nitride-semiconductor-research/article/novel-approach-to-simulation-of-groupiii-nitrides-growth-by-movpe/62797FEF8F602D12E39469F8C4C3C981',
  accessed: '2026-11-23',
};
