import type { Source } from '../../src/model/claim.ts';

export const britannicaCopperAlloys: Source = {
  title: 'Copper processing: The metal and its alloys',
  publisher: 'Encyclopaedia Britannica',
  url: 'https://www.britannica.com/technology/copper-processing/The-metal-and-its-alloys',
  accessed: '2026-11-26',
};
