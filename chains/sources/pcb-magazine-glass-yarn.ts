import type { Source } from '../../src/model/claim.ts';

export const pcbMagazineGlassYarn: Source = {
  title: 'Developments in glass yarns and fabric constructions, The PCB Magazine, March 2014',
  publisher: 'I-Connect007',
  published: '2014',
  url: 'https://iconnect007.uberflip.com/i/271756-pcb-mar2014/80',
  accessed: '2026-11-23',
};
