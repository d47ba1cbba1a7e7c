import type { Source } from '../../src/model/claim.ts';

export const sioxCarbonAnodeStudy: Source = {
  title: 'Modulation of physical and chemical connections between SiOx and carbon for high-performance lithium-ion batteries',
  publisher: 'Energy Materials, OAE Publishing',
  url: 'https://oaepublish.com/articles/energymater.2023.102',
  accessed: '2026-11-26',
};
