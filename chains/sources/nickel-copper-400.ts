import type { Source } from '../../src/model/claim.ts';

export const nickelCopper400: Source = {
  title: 'Ni-Cu 400 (Monel, UNS N04400)',
  publisher: 'Double Eagle Alloys',
  url: 'https://doubleeaglealloys.com/products/corrosion-resistant-alloys/nickel-copper-monel-400/',
  accessed: '2026-11-26',
};
