import type { Source } from '../../src/model/claim.ts';

export const inverterIndustryChain: Source = {
  title: 'Inverter industry chain: capacitors, inductors and IGBTs',
  publisher: 'yassionpower.com',
  url: 'https://de.yassionpower.com/news/industry-news/wind-and-light-storage-and-new-energy-vehicles-contribute-to-the-continued-high-growth-of-global-inverters.html',
  accessed: '2026-11-23',
};
