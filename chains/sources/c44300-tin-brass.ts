import type { Source } from '../../src/model/claim.ts';

export const c44300TinBrass: Source = {
  title: 'C44300 brass',
  publisher: 'jtcopper.com',
  url: 'https://jtcopper.com/c44300-brass.html',
  accessed: '2026-11-26',
};
