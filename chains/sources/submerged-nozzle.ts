import type { Source } from '../../src/model/claim.ts';

export const submergedNozzle: Source = {
  title: 'Development of submerged entry nozzle',
  publisher: 'Yilong Refractory',
  url: 'https://yilongrefractory.com/news/Development%20of%20submerged%20entry%20nozzle.html',
  accessed: '2026-11-26',
};
