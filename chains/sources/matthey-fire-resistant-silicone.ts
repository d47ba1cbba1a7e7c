import type { Source } from '../../src/model/claim.ts';

export const mattheyFireResistantSilicone: Source = {
  title: 'Fire-resistant Silicone Rubber, Platinum Metals Review 19 (3), 109',
  publisher: 'Johnson Matthey',
  published: '1975',
  url: 'https://technology.matthey.com/article/19/3/109-109/',
  accessed: '2026-11-26',
};
