import type { Source } from '../../src/model/claim.ts';

export const us5652290: Source = {
  title: 'US 5652290 A: Thermally conductive silicone rubber compositions with low permanent compression strain ratios',
  publisher: 'United States Patent and Trademark Office',
  url: 'https://patents.justia.com/patent/5652290',
  accessed: '2026-11-26',
};
