import type { Source } from '../../src/model/claim.ts';

export const smsAnodeFurnace: Source = {
  title: 'Anode furnace',
  publisher: 'SMS group',
  url: 'https://www.sms-group.com/plants/all-plants/submerged-arc-furnace-non-ferrous/anode-furnace/',
  accessed: '2026-11-26',
};
