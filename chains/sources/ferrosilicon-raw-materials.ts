import type { Source } from '../../src/model/claim.ts';

export const ferrosiliconRawMaterials: Source = {
  title: 'Raw materials for the production of ferrosilicon',
  publisher: 'XLS Ferroalloy',
  url: 'https://www.xlsferroalloy.com/news/raw-materials-for-the-production-of-ferrosilicon.html',
  accessed: '2026-11-23',
};
