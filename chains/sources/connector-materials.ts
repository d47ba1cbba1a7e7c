import type { Source } from '../../src/model/claim.ts';

export const connectorMaterials: Source = {
  title: 'Electrical connectors: materials',
  publisher: 'GBE Electronics',
  url: 'http://gbeelectronics.com/index.php/articles-menu/connectors-article/45-electrical-connectors?start=2',
  accessed: '2026-11-23',
};
