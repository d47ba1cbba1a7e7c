import type { Source } from '../../src/model/claim.ts';

export const ledDisplayComposition: Source = {
  title: 'LED display related knowledge training',
  publisher: 'INMOLED',
  url: 'https://inmoled.com/led-display-related-knowledge-training/',
  accessed: '2026-11-23',
};
