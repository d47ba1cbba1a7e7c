import type { Source } from '../../src/model/claim.ts';

export const bismuthTabbingRibbon: Source = {
  title: '3 advantages of bismuth-based tabbing ribbon for solar photovoltaic assembly',
  publisher: 'Indium Corporation',
  url: 'http://www.indium.com/blog/3-advantages-of-bismuth-based-tabbing-ribbon-for-solar-photovoltaic-assembly.php',
  accessed: '2026-11-26',
};
