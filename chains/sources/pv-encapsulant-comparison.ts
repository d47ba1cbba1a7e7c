import type { Source } from '../../src/model/claim.ts';

export const pvEncapsulantComparison: Source = {
  title: 'EVA, POE and EPE encapsulants for PV modules',
  publisher: '2050sunilindia.blogspot.com',
  published: '2024',
  url: 'https://2050sunilindia.blogspot.com/2024/02/vasant-panchami.html',
  accessed: '2026-11-23',
};
