import type { Source } from '../../src/model/claim.ts';

export const vehicleGlassComposites: Source = {
  title: 'Expanding applications of fiberglass reinforced plastic materials',
  publisher: 'resinsplastics.com',
  published: '2025',
  url: 'https://thai.resinsplastics.com/news/expanding-applications-of-fiberglass-reinforced-plastic-materials-261824.html',
  accessed: '2026-11-23',
};
