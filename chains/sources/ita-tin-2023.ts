import type { Source } from '../../src/model/claim.ts';

export const itaTin2023: Source = {
  title: 'Global tin production sees modest decline in 2023',
  publisher: 'International Tin Association',
  published: '2024',
  url: 'https://www.internationaltin.org/global-tin-production-sees-modest-decline-in-2023/',
  accessed: '2026-11-26',
};
