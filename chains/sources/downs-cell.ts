import type { Source } from '../../src/model/claim.ts';

export const downsCell: Source = {
  title: 'Downs cell',
  publisher: 'Surf (after Wikipedia)',
  url: 'https://app.surf/article/downs-cell',
  accessed: '2026-11-26',
};
