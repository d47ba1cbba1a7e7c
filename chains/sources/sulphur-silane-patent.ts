import type { Source } from '../../src/model/claim.ts';

export const sulphurSilanePatent: Source = {
  title: 'Indian patent 218988: Process for the preparation of sulfur-containing organosilicon compounds',
  publisher: 'allindianpatents.com',
  url: 'https://allindianpatents.com/patents/218988-process-for-the-preparation-of-sulfur-containing-organosilicon-compounds.html',
  accessed: '2026-11-26',
};
