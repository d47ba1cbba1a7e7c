import type { Source } from '../../src/model/claim.ts';

export const highPurityQuartzSupply: Source = {
  title: 'The solar supply chain runs through this flooded North Carolina town',
  publisher: 'Grist',
  published: '2024',
  url: 'https://grist.org/technology/the-solar-supply-chain-runs-through-this-flooded-north-carolina-town',
  accessed: '2026-11-23',
};
