import type { Source } from '../../src/model/claim.ts';

export const smmSeparator2024: Source = {
  title: 'Performance Insights of TOP 10 Lithium Battery Separator Companies in 2024',
  publisher: 'Shanghai Metals Market',
  published: '2025',
  url: 'https://news.metal.com/newscontent/103315512/Performance-Insights-of-TOP-10-Lithium-Battery-Separator-Companies-in-2024:-Third-Place-or-5-Billion-Changes-Hands-to-Publicly-Listed-Firm',
  accessed: '2026-11-26',
};
