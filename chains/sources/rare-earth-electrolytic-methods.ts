import type { Source } from '../../src/model/claim.ts';

export const rareEarthElectrolyticMethods: Source = {
  title: 'Rare Earth Metals and Alloys by Electrolytic Methods, pages 477–507',
  publisher: 'Taylor & Francis',
  url: 'https://informahealthcare.com/doi/abs/10.1080/08827500208547426',
  accessed: '2026-11-26',
};
