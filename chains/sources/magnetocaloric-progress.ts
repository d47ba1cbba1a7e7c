import type { Source } from '../../src/model/claim.ts';

export const magnetocaloricProgress: Source = {
  title: 'Recent progress in exploring magnetocaloric materials (explained)',
  publisher: 'ArXivLens',
  url: 'https://arxivlens.com/explained/recent-progress-in-exploring-magnetocaloric-materials-8965-204897',
  accessed: '2026-11-26',
};
