import type { Source } from '../../src/model/claim.ts';

export const wcThermalSprayReview: Source = {
  title:
    'Advances in Thermally Sprayed WC-Based Wear-Resistant Coatings: Co-free Binders, Processing Routes and Tribological Behavior, Journal of Thermal Spray Technology 2022(3), 342–377',
  publisher: 'Springer',
  published: '2022',
  url: 'https://doi.org/10.1007/s11666-022-01358-4',
  accessed: '2026-11-26',
};
