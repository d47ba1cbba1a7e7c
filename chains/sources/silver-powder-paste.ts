import type { Source } from '../../src/model/claim.ts';

export const silverPowderPaste: Source = {
  title: 'Impact of silver powder grain size and inorganic additives on the performance of front-side pastes',
  publisher: 'PV Tech (Fraunhofer IKTS)',
  published: '2014-01-29',
  url: 'https://www.pv-tech.org/technical-papers/impact-of-silver-powder-grain-size-and-inorganic-additives-on-the-performance-of-front-side-pastes',
  accessed: '2026-11-26',
};
