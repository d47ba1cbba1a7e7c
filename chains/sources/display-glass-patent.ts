import type { Source } from '../../src/model/claim.ts';

export const displayGlassPatent: Source = {
  title: 'US 10927034: Glass substrate for display and method for producing same',
  publisher: 'US Patent and Trademark Office (ipiq.io)',
  url: 'https://ipiq.io/patents/2639311',
  accessed: '2026-11-26',
};
