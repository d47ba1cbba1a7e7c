import type { Source } from '../../src/model/claim.ts';

export const taiyangPolysilicon2024: Source = {
  title: 'China Dominates 2024 Global Polysilicon Production',
  publisher: 'TaiyangNews',
  published: '2025',
  url: 'https://taiyangnews.info/amp/story/business/china-dominates-2024-global-polysilicon-production',
  accessed: '2026-11-26',
};
