import type { Source } from '../../src/model/claim.ts';

export const chloroethyleneCarbonateStudy: Source = {
  title: 'Process Conditions and Reaction Kinetics for The Preparation of Chloroethylene Carbonate by Photothermal Method',
  publisher: 'napstic.cn (abstract)',
  published: '2024',
  url: 'https://search.napstic.cn/literature/periodical/010hchx202405010',
  accessed: '2026-11-26',
};
