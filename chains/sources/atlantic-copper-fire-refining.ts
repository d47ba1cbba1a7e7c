import type { Source } from '../../src/model/claim.ts';

export const atlanticCopperFireRefining: Source = {
  title: 'Fire Refining',
  publisher: 'Atlantic Copper',
  url: 'https://atlantic-copper.es/templates/copper/ajax/item16_en.php',
  accessed: '2026-11-26',
};
