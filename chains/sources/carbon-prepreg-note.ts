import type { Source } from '../../src/model/claim.ts';

export const carbonPrepregNote: Source = {
  title: 'Carbon prepreg',
  publisher: 'KÜRE Encyclopedia',
  url: 'https://kureansiklopedi.com/en/detay/carbon-prepreg',
  accessed: '2026-11-26',
};
