import type { Source } from '../../src/model/claim.ts';

export const rareEarthThinFilms: Source = {
  title: 'Future Trends in Rare Earth Thin Film Materials for High-Tech Applications',
  publisher: 'XK-REE',
  url: 'https://xk-ree.com/en/news_26.html',
  accessed: '2026-11-26',
};
