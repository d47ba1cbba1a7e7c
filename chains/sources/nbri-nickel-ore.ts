import type { Source } from '../../src/model/claim.ts';

export const nbriNickelOre: Source = {
  title: 'Nickel Ore Processing',
  publisher: 'National Battery Research Institute (Indonesia)',
  published: '2020-10-12',
  url: 'https://n-bri.org/research/lithium-ion/nickel-ore-processing',
  accessed: '2026-11-23',
};
