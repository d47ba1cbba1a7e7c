import type { Source } from '../../src/model/claim.ts';

export const onBoardChargerGuide: Source = {
  title: '[On-board charger: principle, key components and ratings]',
  publisher: 'hzfbcharger.com',
  url: 'https://www.hzfbcharger.com/news-show-5.html',
  accessed: '2026-11-26',
};
