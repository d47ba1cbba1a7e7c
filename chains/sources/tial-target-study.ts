import type { Source } from '../../src/model/claim.ts';

export const tialTargetStudy: Source = {
  title: 'Hot-pressed Ti–Al targets for synthesizing Ti1−xAlxN films by the arc ion plating method',
  url: 'https://discovery.researcher.life/article/hotpressed-tial-targets-for-synthesizing-ti-1-xal-xn-films-by-the-arc-ion-plating-method/3df6fdaa9702344d93094debf5e2933e',
  accessed: '2026-11-23',
};
