import type { Source } from '../../src/model/claim.ts';

export const aluminiumStoryRefining: Source = {
  title: 'The Aluminium Story: Refining process',
  publisher: 'International Aluminium Institute',
  url: 'https://thealuminiumstory.com/mining-refining/process-refining/',
  accessed: '2026-11-23',
};
