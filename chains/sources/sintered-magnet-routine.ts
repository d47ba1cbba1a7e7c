import type { Source } from '../../src/model/claim.ts';

export const sinteredMagnetRoutine: Source = {
  title: 'Sintered Nd-Fe-B magnets: general fabricating process',
  publisher: 'Young Magnet',
  url: 'http://youngmagnet.com/c/default/pageId/5631766677eb06a51b8b4567/articleId/5630a98c77eb06f4518b456a',
  accessed: '2026-11-23',
};
