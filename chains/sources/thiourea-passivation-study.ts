import type { Source } from '../../src/model/claim.ts';

export const thioureaPassivationStudy: Source = {
  title: 'Fundamental Studies of Copper Anode Passivation during Electrorefining: Part III. The Effect of Thiourea (Hiskey, Cheng)',
  publisher: 'Metallurgical and Materials Transactions B',
  published: '1998',
  url: 'https://doi.org/10.1007/s11663-998-0006-1',
  accessed: '2026-11-26',
};
