import type { Source } from '../../src/model/claim.ts';

export const rubidiumWasteSolution: Source = {
  title: 'Basic study on the extraction and its kinetics of Rb and Cs from waste solution obtained by lithium recovery',
  publisher: 'search.napstic.cn (abstract)',
  url: 'https://search.napstic.cn/literature/periodical/010jxysjs202406001',
  accessed: '2026-11-26',
};
