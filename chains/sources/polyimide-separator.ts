import type { Source } from '../../src/model/claim.ts';

export const polyimideSeparator: Source = {
  title: 'Mass Production and Application of Electrospun Polyimide Porous Membranes for Li-Ion Battery (Wang, Chen, Hou)',
  publisher: 'TechConnect World 2017',
  url: 'https://www.techconnectworld.com/World2017/a.php?i=813',
  accessed: '2026-11-26',
};
