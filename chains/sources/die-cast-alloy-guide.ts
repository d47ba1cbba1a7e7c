import type { Source } from '../../src/model/claim.ts';

export const dieCastAlloyGuide: Source = {
  title: 'Alloy selection guide: aluminium die-casting alloys',
  publisher: 'Sadguru Diecast',
  published: '2026',
  url: 'https://sadgurudiecast.com/resources/alloy-selection-guide',
  accessed: '2026-11-23',
};
