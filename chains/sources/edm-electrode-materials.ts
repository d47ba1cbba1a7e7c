import type { Source } from '../../src/model/claim.ts';

export const edmElectrodeMaterials: Source = {
  title: 'Types of EDM electrode materials',
  publisher: 'Novick',
  url: 'https://novick.eu/noviform-cnc-die-sinking/key-factors-of-edm-electrode-selection',
  accessed: '2026-11-26',
};
