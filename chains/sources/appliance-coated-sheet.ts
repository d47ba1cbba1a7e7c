import type { Source } from '../../src/model/claim.ts';

export const applianceCoatedSheet: Source = {
  title: 'Coated steel sheets for home appliance boards',
  publisher: 'Himei Material',
  url: 'https://himei-material.com/coated-steel-sheets-for-home-appliance-boards/amp',
  accessed: '2026-11-26',
};
