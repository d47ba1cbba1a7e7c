import type { Source } from '../../src/model/claim.ts';

export const latestContentsSilicone: Source = {
  title: 'Preparation of a Silicone Polymer',
  publisher: 'latestcontents.com',
  url: 'https://latestcontents.com/preparation-of-a-silicone-polymer/',
  accessed: '2026-11-23',
};
