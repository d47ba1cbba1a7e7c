import type { Source } from '../../src/model/claim.ts';

export const denseHydroxyapatite: Source = {
  title: 'Fabrication, Properties and Applications of Dense Hydroxyapatite: A Review, Journal of Functional Biomaterials 6, 1099–1140',
  publisher: 'MDPI',
  url: 'https://docksci.com/fabrication-properties-and-applications-of-dense-hydroxyapatite-a-review_5a228385d64ab2e6152c0293.html',
  accessed: '2026-11-26',
};
