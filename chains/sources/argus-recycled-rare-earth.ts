import type { Source } from '../../src/model/claim.ts';

export const argusRecycledRareEarth: Source = {
  title: 'China’s recycled rare earth output falls in 2024',
  publisher: 'Argus Media',
  published: '2025',
  url: 'https://www.argusmedia.com/metals-platform/newsandanalysis/article/2678157-China-s-recycled-rare-earth-output-falls-in-2024',
  accessed: '2026-11-23',
};
