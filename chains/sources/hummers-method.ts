import type { Source } from '../../src/model/claim.ts';

export const hummersMethod: Source = {
  title: 'Hummers’ method (Wikipedia, mirrored)',
  publisher: 'piglix.com',
  url: 'http://piglix.com/piglix/Hummers%27_Method',
  accessed: '2026-11-26',
};
