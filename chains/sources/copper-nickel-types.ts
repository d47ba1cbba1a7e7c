import type { Source } from '../../src/model/claim.ts';

export const copperNickelTypes: Source = {
  title: 'Types of Copper-Nickel Alloys',
  publisher: 'Copper Development Association',
  url: 'https://www.copper.org/applications/marine/cuni/alloys/homepage.html',
  accessed: '2026-11-26',
};
