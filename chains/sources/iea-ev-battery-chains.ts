import type { Source } from '../../src/model/claim.ts';

export const ieaEvBatteryChains: Source = {
  title: 'Global Supply Chains of EV Batteries',
  publisher: 'International Energy Agency',
  published: '2022',
  url: 'http://tanwenku.cc/view/7901',
  accessed: '2026-11-26',
};
