import type { Source } from '../../src/model/claim.ts';

export const tftBackplanePatent: Source = {
  title: 'Method for manufacturing TFT backplane and structure of TFT backplane, US 9960195',
  publisher: 'United States Patent and Trademark Office',
  published: '2018',
  url: 'https://tracecomp.com/patent/us-9960195-b2',
  accessed: '2026-11-26',
};
