import type { Source } from '../../src/model/claim.ts';

export const jaSolarPolysilicon: Source = {
  title: 'Bernout Research: China will account for 93.5% of global polysilicon production capacity in 2024',
  publisher: 'jasolarcompany.com',
  published: '2025',
  url: 'https://www.jasolarcompany.com/news/new/Bernout-Research--China-will-account-for-93-5--of-global-polysilicon-production-capacity-in-2024-.html',
  accessed: '2026-11-26',
};
