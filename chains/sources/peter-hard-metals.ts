import type { Source } from '../../src/model/claim.ts';

export const peterHardMetals: Source = {
  title: 'Manufacturing, Composition, Properties and Application of Sintered Hard Metals',
  publisher: 'IntechOpen',
  published: '2017',
  url: 'https://www.intechopen.com/chapters/53945',
  accessed: '2026-11-23',
};
