import type { Source } from '../../src/model/claim.ts';

export const thermalBreakComparison: Source = {
  title: 'Thermal Break Profiles Explained: Polyamide vs PUR for Aluminum Frames',
  publisher: 'Today Windows & Doors',
  published: '2026-06-02',
  url: 'https://todaywindowsdoors.com/blogs/news/thermal-break-profiles-explained-polyamide-vs-pur-for-aluminum-frames',
  accessed: '2026-11-26',
};
