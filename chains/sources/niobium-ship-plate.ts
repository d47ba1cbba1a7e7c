import type { Source } from '../../src/model/claim.ts';

export const niobiumShipPlate: Source = {
  title: 'The development of a high strength Nb-bearing ship plate steel for high heat input welding',
  publisher: 'niobium.tech',
  url: 'https://niobium.tech/en/pages/gateway-pages/pdf/technical-papers/the_development_of_a_high_strength_nb-bearing_ship_plate_steel_for_high_heat_input_welding',
  accessed: '2026-11-26',
};
