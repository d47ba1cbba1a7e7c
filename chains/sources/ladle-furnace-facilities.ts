import type { Source } from '../../src/model/claim.ts';

export const ladleFurnaceFacilities: Source = {
  title: 'Ladle-furnace facilities',
  publisher: 'NKMZ',
  url: 'http://www.nkmz.com/English/metallurgical06.html',
  accessed: '2026-11-26',
};
