import type { Source } from '../../src/model/claim.ts';

export const nickelHydrideHandwiki: Source = {
  title: 'Nickel–metal hydride battery',
  publisher: 'HandWiki',
  url: 'https://handwiki.org/wiki/Chemistry:Nickel%E2%80%93metal_hydride_battery',
  accessed: '2026-11-26',
};
