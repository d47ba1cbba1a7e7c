import type { Source } from '../../src/model/claim.ts';

export const packRollingPatent: Source = {
  title: 'Aluminium foil rolling method (patent application)',
  publisher: 'trea.com',
  url: 'https://trea.com/information/aluminium-foil-rolling-method/patentapplication/aacfa6ea-b61f-4639-b5b4-cb5286048223',
  accessed: '2026-11-26',
};
