import type { Source } from '../../src/model/claim.ts';

export const orionAcetyleneBlack: Source = {
  title: '[Orion Engineered Carbons joins the HiQ-CARB consortium]',
  publisher: 'Green Car Congress',
  published: '2021-07-09',
  url: 'https://www.greencarcongress.com/2021/07/20210709-orion.html',
  accessed: '2026-11-26',
};
