import type { Source } from '../../src/model/claim.ts';

export const hearthCarbonBlocks: Source = {
  title: 'Carbon blocks used for blast furnace hearth lining',
  publisher: 'IspatGuru',
  url: 'http://ispatguru.com/tag/blasr-furnace-carbon-blocks/',
  accessed: '2026-11-26',
};
