import type { Source } from '../../src/model/claim.ts';

export const solarQuartzGuide: Source = {
  title: 'Solar Photovoltaic Quartz: A Complete Guide to Crucibles, Tubes and the Cell Line',
  publisher: 'fgquartz.com',
  url: 'https://fgquartz.com/solar-photovoltaic-quartz-guide/',
  accessed: '2026-11-23',
};
