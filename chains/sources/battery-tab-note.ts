import type { Source } from '../../src/model/claim.ts';

export const batteryTabNote: Source = {
  title: '[An article to show you what the battery tabs]',
  publisher: 'Raytron',
  url: 'https://www.raytron.co/an-article-to-show-you-what-the-battery-tabs/',
  accessed: '2026-11-26',
};
