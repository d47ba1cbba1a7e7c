import type { Source } from '../../src/model/claim.ts';

export const britannicaRareEarthMetals: Source = {
  title: 'rare-earth element: preparation of the metals (Gschneidner)',
  publisher: 'Encyclopædia Britannica',
  url: 'https://www.britannica.com/science/rare-earth-element/Preparation-of-the-metals',
  accessed: '2026-11-23',
};
