import type { Source } from '../../src/model/claim.ts';

export const lithiumTantalate: Source = {
  title: 'Lithium tantalate',
  publisher: 'Wikipedia',
  url: 'https://rp.liu233w.com/https/en.wikipedia.org/wiki/Lithium_tantalate',
  accessed: '2026-11-26',
};
