import type { Source } from '../../src/model/claim.ts';

export const sinoceraScintillators: Source = {
  title: 'BGO & LYSO Crystals',
  publisher: 'Sinocera',
  url: 'http://sinocera.net/en/crystal_lyso.asp',
  accessed: '2026-11-26',
};
