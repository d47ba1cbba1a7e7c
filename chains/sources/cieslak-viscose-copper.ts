import type { Source } from '../../src/model/claim.ts';

export const cieslakViscoseCopper: Source = {
  title: 'Viscose nonwoven fabric with copper and its multifunctional properties (Cieślak et al.), Cellulose (15), 9843–9859',
  publisher: 'Springer',
  published: '2023',
  url: 'https://ouci.dntb.gov.ua/en/works/4rkVwGYl',
  accessed: '2026-11-26',
};
