import type { Source } from '../../src/model/claim.ts';

export const vanadiumNitrogenThermodynamics: Source = {
  title:
    'Thermodynamic Study of Production of Vanadium–Nitrogen Alloy and Carbon Monoxide by Reduction and Nitriding of Vanadium Oxide, Processes 12, 1839',
  publisher: 'MDPI',
  published: '2024',
  url: 'https://doi.org/10.3390/pr12091839',
  accessed: '2026-11-26',
};
