import type { Source } from '../../src/model/claim.ts';

export const verticalLedSilicon: Source = {
  title: 'Xiong Chuanbing, Jiang Fengyi et al.: vertical InGaN LEDs transferred from Si(111) to a new silicon substrate (abstract)',
  url: 'http://fstsg.gt.cqvip.com/fund/article.aspx?id=443468',
  accessed: '2026-11-26',
};
