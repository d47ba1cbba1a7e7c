import type { Source } from '../../src/model/claim.ts';

export const semiconductorProcessNotes: Source = {
  title: 'Semiconductor materials and process',
  publisher: 'compendium-01j.pages.dev',
  url: 'https://compendium-01j.pages.dev/Sciences/MaterialsScience/semiconductor-materials-and-process-deep',
  accessed: '2026-11-23',
};
