import type { Source } from '../../src/model/claim.ts';

export const copperProfileExtrusion: Source = {
  title: 'Copper Profile Extrusion',
  publisher: 'Meltech-Confex',
  url: 'http://www.meltechconfex.com/copper-paper.php',
  accessed: '2026-11-26',
};
