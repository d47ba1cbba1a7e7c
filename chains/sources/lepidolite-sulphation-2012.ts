import type { Source } from '../../src/model/claim.ts';

export const lepidoliteSulphation2012: Source = {
  title: 'Extraction of lithium from lepidolite by sulfation roasting and water leaching',
  publisher: 'International Journal of Mineral Processing',
  published: '2012',
  url: 'https://daneshyari.com/en/article/214135',
  accessed: '2026-11-26',
};
