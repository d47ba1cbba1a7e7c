import type { Source } from '../../src/model/claim.ts';

export const nanotubeElectrodeSolar: Source = {
  title:
    'Metal-electrode-free Window-like Organic Solar Cells with p-Doped Carbon Nanotube Thin-film Electrodes, Scientific Reports 6, 31348',
  publisher: 'Nature',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4985658',
  accessed: '2026-11-26',
};
