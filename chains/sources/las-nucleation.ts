import type { Source } from '../../src/model/claim.ts';

export const lasNucleation: Source = {
  title: '[Nucleation of Li2O-Al2O3-SiO2 glasses with TiO2 and TiO2+ZrO2: abstract]',
  publisher: 'akjournals.com',
  url: 'https://akjournals.com/abstract/journals/10973/78/3/article-p991.xml',
  accessed: '2026-11-26',
};
