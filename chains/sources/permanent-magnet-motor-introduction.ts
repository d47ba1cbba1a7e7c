import type { Source } from '../../src/model/claim.ts';

export const permanentMagnetMotorIntroduction: Source = {
  title: 'Detailed introduction to permanent magnet synchronous motors',
  publisher: 'Hebei Nanfeng Automobile Equipment',
  published: '2026-04-16',
  url: 'https://www.auto-parkingheater.com/news/detailed-introduction-to-permanent-magnet-sync-85507632.html',
  accessed: '2026-11-23',
};
