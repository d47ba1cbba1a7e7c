import type { Source } from '../../src/model/claim.ts';

export const c95500Bronze: Source = {
  title: 'Nickel aluminum bronze C95500',
  publisher: 'Brass Copper Castings India',
  url: 'http://www.brass-copper-castings.com/casting-alloys-copper-bronze-brass/nickel-aluminum-bronze-c95500.html',
  accessed: '2026-11-26',
};
