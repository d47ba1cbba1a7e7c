import type { Source } from '../../src/model/claim.ts';

export const worldsteelRawMaterials: Source = {
  title: 'Fact sheet: Steel and raw materials',
  publisher: 'World Steel Association',
  url: 'https://docslib.org/doc/5802892/steel-and-raw-materials',
  accessed: '2026-11-23',
};
