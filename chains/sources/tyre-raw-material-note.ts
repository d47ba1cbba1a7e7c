import type { Source } from '../../src/model/claim.ts';

export const tyreRawMaterialNote: Source = {
  title: '[What are tires]',
  publisher: 'Triace Tyre',
  url: 'https://www.triacetyre.com/info/what-are-tires-93211897.html',
  accessed: '2026-11-26',
};
