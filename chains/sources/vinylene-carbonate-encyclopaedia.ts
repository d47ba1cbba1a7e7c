import type { Source } from '../../src/model/claim.ts';

export const vinyleneCarbonateEncyclopaedia: Source = {
  title: 'Vinylene carbonate explained',
  publisher: 'Everything Explained Today',
  url: 'https://everything.explained.today/vinylene_carbonate/',
  accessed: '2026-11-26',
};
