import type { Source } from '../../src/model/claim.ts';

export const cathodeDrum: Source = {
  title: 'Production equipment for electrolytic copper foil: the core role of the cathode drum',
  publisher: 'CSTI Titanium',
  url: 'https://cstitaniums.com/production-equipment-for-electrolytic-copper-foil-the-core-role-of-cathode-drum',
  accessed: '2026-11-23',
};
