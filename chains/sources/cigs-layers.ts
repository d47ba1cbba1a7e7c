import type { Source } from '../../src/model/claim.ts';

export const cigsLayers: Source = {
  title: 'Expanding Thermal Plasma Chemical Vapour Deposition of ZnO:Al Layers for CIGS Solar Cells',
  publisher: 'International Journal of Photoenergy 2014, 253140',
  published: '2014',
  url: 'https://www.hindawi.com/journals/ijp/2014/253140/tab2/',
  accessed: '2026-11-26',
};
