import type { Source } from '../../src/model/claim.ts';

export const submergedNozzleEffect: Source = {
  title: 'The effect of submerged entry nozzle',
  publisher: 'Yilong Refractory',
  url: 'https://www.yilongrefractory.com/news/The%20effect%20of%20submerged%20entry%20nozzle.html',
  accessed: '2026-11-26',
};
