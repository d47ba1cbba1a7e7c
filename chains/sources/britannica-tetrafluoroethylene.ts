import type { Source } from '../../src/model/claim.ts';

export const britannicaTetrafluoroethylene: Source = {
  title: 'tetrafluoroethylene',
  publisher: 'Encyclopaedia Britannica',
  url: 'https://www.britannica.com/print/article/588998',
  accessed: '2026-11-23',
};
