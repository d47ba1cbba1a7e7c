import type { Source } from '../../src/model/claim.ts';

export const kimsenPack: Source = {
  title: 'EV Battery Pack: How It Powers Electric Vehicles',
  publisher: 'KIMSEN Industrial Corporation',
  url: 'https://kimsenglobal.com/ev-battery-pack-how-it-powers-electric-vehicles',
  accessed: '2026-11-23',
};
