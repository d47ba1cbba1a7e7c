import type { Source } from '../../src/model/claim.ts';

export const nickelTungstenPlating: Source = {
  title: 'Electroplating of Ni4W, Electrochemical and Solid-State Letters 8(3), C58–C61',
  publisher: 'Electrochemical Society',
  published: '2005',
  url: 'https://cris.tau.ac.il/en/publications/electroplating-of-nisub4subw',
  accessed: '2026-11-26',
};
