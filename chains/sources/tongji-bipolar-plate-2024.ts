import type { Source } from '../../src/model/claim.ts';

export const tongjiBipolarPlate2024: Source = {
  title:
    'Muti-Filler Composites Reinforced with Multiwalled Carbon Nanotubes and Chopped Carbon Fibers for the Bipolar Plate of Fuel Cells',
  publisher: 'Energies 17(7), 1603',
  published: '2024-03-27',
  url: 'https://www.mdpi.com/1996-1073/17/7/1603',
  accessed: '2026-11-26',
};
