import type { Source } from '../../src/model/claim.ts';

export const leadSilicaGlass: Source = {
  title:
    'Evolution of the Radiation Shielding, Optical, and Luminescence Properties of PbO2-SiO2 Glass Systems and the Influence of Rare Earth Elements (Eu, Ce, Yb), Applied Sciences 15(2), 864',
  publisher: 'MDPI',
  url: 'https://doi.org/10.3390/app15020864',
  accessed: '2026-11-26',
};
