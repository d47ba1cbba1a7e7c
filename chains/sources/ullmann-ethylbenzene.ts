import type { Source } from '../../src/model/claim.ts';

export const ullmannEthylbenzene: Source = {
  title: 'Ethylbenzene (Welch, Fallon), Ullmann’s Encyclopedia of Industrial Chemistry, sixth edition, electronic release',
  publisher: 'Wiley-VCH',
  published: '2002',
  url: 'https://scribd.com/document/630212206/ETHYLBENZENE',
  accessed: '2026-11-23',
};
