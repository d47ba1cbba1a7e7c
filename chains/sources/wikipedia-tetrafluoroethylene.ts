import type { Source } from '../../src/model/claim.ts';

export const wikipediaTetrafluoroethylene: Source = {
  title: 'Tetrafluoroethylene (Wikipedia, mirrored)',
  publisher: 'piglix.com',
  url: 'http://piglix.com/piglix/Tetrafluoroethylene',
  accessed: '2026-11-26',
};
