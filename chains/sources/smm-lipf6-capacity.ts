import type { Source } from '../../src/model/claim.ts';

export const smmLipf6Capacity: Source = {
  title: 'Prices Are Expected to Rise! The LiPF6 Industry May Face a Supply and Demand Tightening Ahead of Schedule',
  publisher: 'Shanghai Metals Market',
  published: '2025-03-13',
  url: 'https://news.metal.com/newscontent/103222503/Prices-Are-Expected-to-Rise!-The-LiPF6-Industry-May-Face-a-Supply-and-Demand-Tightening-Ahead-of-Schedule',
  accessed: '2026-11-26',
};
