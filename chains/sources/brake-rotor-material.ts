import type { Source } from '../../src/model/claim.ts';

export const brakeRotorMaterial: Source = {
  title: 'Materials and test reports',
  publisher: 'NiBK',
  url: 'https://nibk.jp/home/materials-reports.html',
  accessed: '2026-11-26',
};
